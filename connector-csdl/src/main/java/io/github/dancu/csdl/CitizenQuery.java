package io.github.dancu.csdl;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CmndNumber;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.Personal;
import io.github.dancu.citizen.SensitiveField;
import io.github.dancu.connect.InputCheck;
import io.github.dancu.connect.InvalidRequestException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant by a question to the population database: a number, a name and a birth date.
 *
 * <p>Immutable and thread-safe; {@link #toString()} shows the masked number, and which parts are asked for.
 */
@Personal
public final class CitizenQuery {
    private final @Nullable CitizenId id;
    private final @Nullable CmndNumber cmnd;
    private final PersonName name;
    private final PartialDate birthDate;
    private final Wanted wanted;

    private CitizenQuery(
            @Nullable CitizenId id, @Nullable CmndNumber cmnd, PersonName name, PartialDate birthDate, Wanted wanted) {
        this.id = id;
        this.cmnd = cmnd;
        this.name = Objects.requireNonNull(name, "name");
        this.birthDate = Objects.requireNonNull(birthDate, "birthDate");
        this.wanted = wanted;
    }

    /**
     * The citizen with this personal number.
     *
     * @throws InvalidRequestException if the birth date is a month and a year, which cannot be asked for
     */
    public static CitizenQuery of(CitizenId id, PersonName name, PartialDate birthDate) {
        return checked(check(), id, null, name, birthDate);
    }

    /**
     * The citizen with this old card number.
     *
     * @throws InvalidRequestException if the birth date is a month and a year, which cannot be asked for
     */
    public static CitizenQuery of(CmndNumber cmnd, PersonName name, PartialDate birthDate) {
        return checked(check(), null, cmnd, name, birthDate);
    }

    /**
     * The citizen meant by what somebody typed; {@code null} is a missing field.
     *
     * @param number twelve digits, or nine of an old card; blanks, dots and hyphens are ignored
     * @param birthDate dd/MM/yyyy, yyyyMMdd, yyyy-MM-dd or yyyy
     * @throws InvalidRequestException naming every field that cannot be read, never its value
     */
    public static CitizenQuery fromText(@Nullable String number, @Nullable String name, @Nullable String birthDate) {
        InputCheck check = check();
        String typed = Objects.requireNonNullElse(number, "");
        Optional<CitizenId> id = CitizenId.tryParse(typed);
        Optional<CmndNumber> cmnd = CmndNumber.tryParse(typed);
        if (id.isEmpty() && cmnd.isEmpty()) {
            check.reject("number", typed.isBlank() ? "is missing" : "is neither twelve nor nine digits");
        }
        Optional<PersonName> readName =
                check.read("name", name, CitizenQuery::nameOf, "is not a name of at most 200 characters");
        Optional<PartialDate> readDate =
                check.read("birthDate", birthDate, PartialDate::tryParse, "is not a date of the calendar");
        return checked(check, id.orElse(null), cmnd.orElse(null), readName.orElse(null), readDate.orElse(null));
    }

    /**
     * The same question that needs only these parts of the record: what nobody needs is dropped before the answer is passed on,
     * because the database sends all of it. The audit log names them. Default: all that are not sensitive.
     */
    public CitizenQuery only(CitizenField... fields) {
        return new CitizenQuery(id, cmnd, name, birthDate, wanted.only(List.of(fields)));
    }

    /**
     * The same question that also wants these sensitive parts of the record, besides those already wanted, for a purpose that
     * {@link CsdlClient.Builder#sensitivePurposes} names. The audit log says what was asked for; a check answers yes or no and gives
     * none of it. Default: none.
     */
    public CitizenQuery alsoAsking(SensitiveField... fields) {
        return new CitizenQuery(id, cmnd, name, birthDate, wanted.also(List.of(fields)));
    }

    /** Which parts of the record are wanted, besides sensitive ones; all by default. Unmodifiable. */
    public Set<CitizenField> fields() {
        return wanted.fields();
    }

    /** Which sensitive parts of the record are wanted; none by default. Unmodifiable. */
    public Set<SensitiveField> sensitiveFields() {
        return wanted.sensitive();
    }

    /** The same question, in which nothing else is wanted. */
    CitizenQuery needingOnly(CitizenField field) {
        return new CitizenQuery(id, cmnd, name, birthDate, Wanted.USUAL.only(List.of(field)));
    }

    Wanted wanted() {
        return wanted;
    }

    /** The personal number, if it was given. */
    public Optional<CitizenId> id() {
        return Optional.ofNullable(id);
    }

    /** The old card number, if it was given. */
    public Optional<CmndNumber> cmnd() {
        return Optional.ofNullable(cmnd);
    }

    /** The name. */
    public PersonName name() {
        return name;
    }

    /** The birth date: a year, or wholly known. */
    public PartialDate birthDate() {
        return birthDate;
    }

    CitizenQuery with(CitizenId another) {
        return new CitizenQuery(another, null, name, birthDate, wanted);
    }

    CitizenQuery with(CmndNumber another) {
        return new CitizenQuery(null, another, name, birthDate, wanted);
    }

    CitizenQuery with(PersonName another) {
        return new CitizenQuery(id, cmnd, another, birthDate, wanted);
    }

    CitizenQuery with(PartialDate another) {
        return new CitizenQuery(id, cmnd, name, another, wanted);
    }

    /** The element that says who is meant. */
    String numberElement() {
        return id != null ? "SoDinhDanh" : "SoCMND";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CitizenQuery that
                && Objects.equals(id, that.id)
                && Objects.equals(cmnd, that.cmnd)
                && name.equals(that.name)
                && birthDate.equals(that.birthDate)
                && wanted.equals(that.wanted);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, cmnd, name, birthDate, wanted);
    }

    @Override
    public String toString() {
        return "CitizenQuery[" + subject() + "]";
    }

    /** Whom it is about, for the audit line: the masked number, and what beside the usual is asked for. */
    String subject() {
        return (id != null ? id : cmnd) + wanted.text();
    }

    /** A character that stands for a byte nobody could read would make another name. */
    private static Optional<PersonName> nameOf(String text) {
        return text.indexOf('\uFFFD') < 0 ? PersonName.tryParse(text) : Optional.empty();
    }

    private static InputCheck check() {
        return InputCheck.of(CsdlClient.SYSTEM, "citizen query");
    }

    /** @throws InvalidRequestException if it is a month and a year */
    static void requireAskable(PartialDate birthDate) {
        InputCheck check = check();
        rejectMonth(check, birthDate);
        check.orThrow();
    }

    private static void rejectMonth(InputCheck check, PartialDate birthDate) {
        if (birthDate.month().isPresent() && birthDate.day().isEmpty()) {
            check.reject("birthDate", "has a month but no day; give the year alone or the whole date");
        }
    }

    private static CitizenQuery checked(
            InputCheck check,
            @Nullable CitizenId id,
            @Nullable CmndNumber cmnd,
            @Nullable PersonName name,
            @Nullable PartialDate birthDate) {
        if (birthDate != null) {
            rejectMonth(check, birthDate);
        }
        return check.orThrow(() -> new CitizenQuery(
                id,
                cmnd,
                Objects.requireNonNull(name, "name"),
                Objects.requireNonNull(birthDate, "birthDate"),
                Wanted.USUAL));
    }
}
