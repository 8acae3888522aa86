package io.github.dancu.dvc;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * How {@link PortalInformation} remembers what it read, and what is called how where no specification is public (<i>cấu hình khai thác
 * danh mục</i>).
 *
 * <p>Every setting has a default. Immutable and thread-safe.
 */
public final class InformationSettings {
    private final Duration freshFor;
    private final Duration keepFor;
    private final int mostProcedures;
    private final int mostEntries;
    private final int mostRows;
    private final boolean repeatPublications;
    private final boolean nestedOpinions;
    private final Function<BigDecimal, String> percentForm;
    private final String nothingFoundWords;
    private final String accountProvider;
    private final String questionParameter;
    private final DateTimeFormatter answerTime;
    private final Map<InformationField, List<String>> names;
    private final Map<PublicationField, String> published;
    private final Map<Catalogue, List<String>> codeNames;
    private final Map<Catalogue, List<String>> nameNames;

    private InformationSettings(Builder builder) {
        this.freshFor = builder.freshFor;
        this.keepFor = builder.keepFor;
        this.mostProcedures = builder.mostProcedures;
        this.mostEntries = builder.mostEntries;
        this.mostRows = builder.mostRows;
        this.repeatPublications = builder.repeatPublications;
        this.nestedOpinions = builder.nestedOpinions;
        this.percentForm = builder.percentForm;
        this.nothingFoundWords = builder.nothingFoundWords;
        this.accountProvider = builder.accountProvider;
        this.questionParameter = builder.questionParameter;
        this.answerTime = builder.answerTime;
        this.names = Map.copyOf(builder.names);
        this.published = Map.copyOf(builder.published);
        this.codeNames = Map.copyOf(builder.codeNames);
        this.nameNames = Map.copyOf(builder.nameNames);
    }

    /** All defaults. */
    public static InformationSettings ofDefaults() {
        return builder().build();
    }

    /** Starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    Duration freshFor() {
        return freshFor;
    }

    Duration keepFor() {
        return keepFor;
    }

    int mostProcedures() {
        return mostProcedures;
    }

    int mostEntries() {
        return mostEntries;
    }

    int mostRows() {
        return mostRows;
    }

    boolean repeatPublications() {
        return repeatPublications;
    }

    boolean nestedOpinions() {
        return nestedOpinions;
    }

    Function<BigDecimal, String> percentForm() {
        return percentForm;
    }

    String nothingFoundWords() {
        return nothingFoundWords;
    }

    String accountProvider() {
        return accountProvider;
    }

    String questionParameter() {
        return questionParameter;
    }

    DateTimeFormatter answerTime() {
        return answerTime;
    }

    List<String> names(InformationField field) {
        return names.getOrDefault(field, field.usualNames());
    }

    String name(PublicationField field) {
        return published.getOrDefault(field, field.usualName());
    }

    List<String> codeNames(Catalogue catalogue) {
        return codeNames.getOrDefault(catalogue, catalogue.usualCodeNames());
    }

    List<String> nameNames(Catalogue catalogue) {
        return nameNames.getOrDefault(catalogue, catalogue.usualNameNames());
    }

    /** Collects settings. Not thread-safe. */
    public static final class Builder {
        private static final Duration LONGEST = Duration.ofDays(3_650);
        private static final int MOST = 10_000_000;
        private static final int MOST_NAMES = 10;
        private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]{1,40}");
        private static final LocalDateTime SOME_TIME = LocalDateTime.of(2026, 1, 1, 8, 5, 9);

        private Duration freshFor = Duration.ofHours(24);
        private Duration keepFor = Duration.ofDays(30);
        private int mostProcedures = 1_000;
        private int mostEntries = 200_000;
        private int mostRows = 100_000;
        private boolean repeatPublications;
        private boolean nestedOpinions;
        private Function<BigDecimal, String> percentForm = BigDecimal::toPlainString;
        private String nothingFoundWords = "";
        private String accountProvider = "wso2is";
        private String questionParameter = "cauhoiid";
        private DateTimeFormatter answerTime = formatter("dd/MM/uuuu");
        private final Map<InformationField, List<String>> names = new EnumMap<>(InformationField.class);
        private final Map<PublicationField, String> published = new EnumMap<>(PublicationField.class);
        private final Map<Catalogue, List<String>> codeNames = new EnumMap<>(Catalogue.class);
        private final Map<Catalogue, List<String>> nameNames = new EnumMap<>(Catalogue.class);

        private Builder() {}

        /**
         * How long a procedure or a list is used again without asking. Default 24 hours; zero to ask each time.
         *
         * @throws IllegalArgumentException if it is negative or longer than 3,650 days
         */
        public Builder freshFor(Duration freshFor) {
            this.freshFor = requireDuration("freshFor", freshFor);
            return this;
        }

        /**
         * How old a copy may be that is given while the portal is unavailable. Default 30 days; no less than {@link #freshFor} in any case.
         *
         * @throws IllegalArgumentException if it is negative or longer than 3,650 days
         */
        public Builder keepFor(Duration keepFor) {
            this.keepFor = requireDuration("keepFor", keepFor);
            return this;
        }

        /**
         * How many procedures are kept; the one used longest ago is forgotten first. Default 1,000.
         *
         * @throws IllegalArgumentException if it is not 1 to 10,000,000
         */
        public Builder mostProcedures(int mostProcedures) {
            this.mostProcedures = requireCount("mostProcedures", mostProcedures);
            return this;
        }

        /**
         * How many entries all lists together may have that are kept; the list used longest ago is forgotten first, and one that has more
         * entries alone is not kept. Default 200,000.
         *
         * @throws IllegalArgumentException if it is not 1 to 10,000,000
         */
        public Builder mostEntries(int mostEntries) {
            this.mostEntries = requireCount("mostEntries", mostEntries);
            return this;
        }

        /**
         * How many rows an answer may have; one with more cannot be read. Default 100,000.
         *
         * @throws IllegalArgumentException if it is not 1 to 10,000,000
         */
        public Builder mostRows(int mostRows) {
            this.mostRows = requireCount("mostRows", mostRows);
            return this;
        }

        /**
         * Whether questions, answers and ratings whose end is in doubt are sent again. Default false, because nobody has published what the
         * portal does with a second one; true if yours takes it once.
         */
        public Builder repeatPublications(boolean repeatPublications) {
            this.repeatPublications = repeatPublications;
            return this;
        }

        /**
         * Whether each opinion of a {@link RatingSummary} is an object with {@code MaThuTuc} and {@code NoiDung}. Default false: opinions are
         * texts, and the two fields stand beside their list. Which of them the portal wants is not published.
         */
        public Builder nestedOpinions(boolean nestedOpinions) {
            this.nestedOpinions = nestedOpinions;
            return this;
        }

        /**
         * How a share of a {@link RatingSummary} is written, in percent. Default {@link BigDecimal#toPlainString()}, for example {@code 66.67}:
         * which form the portal wants is not published.
         */
        public Builder percentForm(Function<BigDecimal, String> percentForm) {
            this.percentForm = Objects.requireNonNull(percentForm, "percentForm");
            return this;
        }

        /**
         * By which words in the message beside {@code error_code} -1 the portal says that it knows nothing of what was asked for, such as
         * {@code không tìm thấy thủ tục}; upper case and blanks are no matter. An answer with them is an empty one. Default none: -1 is the
         * portal's general failure, and what an unknown procedure is answered with is not published.
         *
         * @throws IllegalArgumentException if they are blank or longer than 200 characters
         */
        public Builder nothingFoundWords(String words) {
            this.nothingFoundWords = Shapes.words("nothingFoundWords", words);
            return this;
        }

        /**
         * Whose accounts are looked up (<i>provider</i> of {@code TraCuuTechID}). Default {@code wso2is}, by one public source.
         *
         * @throws IllegalArgumentException unless it is 1 to 40 letters, digits and underscores
         */
        public Builder accountProvider(String accountProvider) {
            this.accountProvider = requireName("accountProvider", accountProvider);
            return this;
        }

        /**
         * The field that names the question whose answers are asked for ({@code LayNoiDungTraLoiTheoCauHoi}). Default {@code cauhoiid}, by
         * one public integration.
         *
         * @throws IllegalArgumentException unless it is 1 to 40 letters, digits and underscores
         */
        public Builder questionParameter(String questionParameter) {
            this.questionParameter = requireName("questionParameter", questionParameter);
            return this;
        }

        /**
         * How the time of an answer is written ({@code NGAYTRALOI}), as a pattern of {@link DateTimeFormatter}. Default
         * {@code dd/MM/uuuu}, by one public integration.
         *
         * @throws IllegalArgumentException if it is no pattern of a date and a time
         */
        public Builder answerTimePattern(String pattern) {
            try {
                DateTimeFormatter form = formatter(pattern);
                if (form.format(SOME_TIME).isBlank()) {
                    throw new IllegalArgumentException("it writes nothing");
                }
                this.answerTime = form;
                return this;
            } catch (IllegalArgumentException | DateTimeException noPattern) {
                throw new IllegalArgumentException("answerTimePattern is no pattern of a date and a time", noPattern);
            }
        }

        /**
         * Where a field is looked for: the first of these that is filled, in any case of the letters. Default
         * {@link InformationField#usualNames()}.
         *
         * @throws IllegalArgumentException unless these are 1 to 10 names of 1 to 40 letters, digits and underscores
         */
        public Builder names(InformationField field, List<String> names) {
            this.names.put(Objects.requireNonNull(field, "field"), requireNames(names));
            return this;
        }

        /**
         * Where the code and the name of a catalogue's rows are looked for: the first of these that is filled, in any case of the letters.
         * Default {@link Catalogue#usualCodeNames()} and {@link Catalogue#usualNameNames()}.
         *
         * @throws IllegalArgumentException unless both are 1 to 10 names of 1 to 40 letters, digits and underscores
         */
        public Builder names(Catalogue catalogue, List<String> codeNames, List<String> nameNames) {
            Objects.requireNonNull(catalogue, "catalogue");
            List<String> names = requireNames(nameNames);
            this.codeNames.put(catalogue, requireNames(codeNames));
            this.nameNames.put(catalogue, names);
            return this;
        }

        /**
         * What a field is called in what is sent. Default {@link PublicationField#usualName()}.
         *
         * @throws IllegalArgumentException unless it is 1 to 40 letters, digits and underscores
         */
        public Builder name(PublicationField field, String name) {
            this.published.put(Objects.requireNonNull(field, "field"), requireName("a name of a field", name));
            return this;
        }

        /**
         * The settings.
         *
         * @throws IllegalStateException if two fields that are sent side by side have the same name; the message says which
         */
        public InformationSettings build() {
            InformationSettings settings = new InformationSettings(this);
            for (PublicationField field : published.keySet()) {
                for (PublicationField other : PublicationField.values()) {
                    if (field.isBeside(other) && settings.name(field).equals(settings.name(other))) {
                        throw new IllegalStateException(field + " and " + other + " have the same name");
                    }
                }
            }
            return settings;
        }

        private static DateTimeFormatter formatter(String pattern) {
            return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
        }

        private static Duration requireDuration(String name, Duration duration) {
            if (duration.isNegative() || duration.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException(name + " is not negative, and 3,650 days at most");
            }
            return duration;
        }

        private static int requireCount(String name, int count) {
            if (count < 1 || count > MOST) {
                throw new IllegalArgumentException(name + " is 1 to 10,000,000");
            }
            return count;
        }

        private static String requireName(String setting, String name) {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException(setting + " is 1 to 40 letters, digits and underscores");
            }
            return name;
        }

        private static List<String> requireNames(List<String> names) {
            if (names.isEmpty() || names.size() > MOST_NAMES) {
                throw new IllegalArgumentException("a field has 1 to 10 names");
            }
            names.forEach(name -> requireName("a name of a field", name));
            return List.copyOf(names);
        }
    }
}
