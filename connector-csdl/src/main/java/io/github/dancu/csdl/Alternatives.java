package io.github.dancu.csdl;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CmndNumber;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.Personal;
import io.github.dancu.connect.InvalidRequestException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * What else is at hand about somebody, for example on other papers (<i>thông tin đối chiếu</i>): a check with it in place of what
 * was asked says whether that is what differs.
 *
 * <p>Immutable and thread-safe. {@link #toString()} shows how many there are.
 */
@Personal
public final class Alternatives {
    private static final Alternatives NONE = new Alternatives(List.of());

    private final List<Variant> variants;

    private Alternatives(List<Variant> variants) {
        this.variants = variants;
    }

    /** Nothing else. */
    public static Alternatives none() {
        return NONE;
    }

    /** The same, and another personal number. */
    public Alternatives or(CitizenId id) {
        Objects.requireNonNull(id, "id");
        return plus(Mismatch.NUMBER, query -> query.with(id));
    }

    /** The same, and another old card number. */
    public Alternatives or(CmndNumber cmnd) {
        Objects.requireNonNull(cmnd, "cmnd");
        return plus(Mismatch.NUMBER, query -> query.with(cmnd));
    }

    /** The same, and another name. */
    public Alternatives or(PersonName name) {
        Objects.requireNonNull(name, "name");
        return plus(Mismatch.NAME, query -> query.with(name));
    }

    /**
     * The same, and another birth date.
     *
     * @throws InvalidRequestException if it is a month and a year, which cannot be asked for
     */
    public Alternatives or(PartialDate birthDate) {
        CitizenQuery.requireAskable(birthDate);
        return plus(Mismatch.BIRTH_DATE, query -> query.with(birthDate));
    }

    List<Variant> variants() {
        return variants;
    }

    @Override
    public String toString() {
        return "Alternatives[" + variants.size() + "]";
    }

    private Alternatives plus(Mismatch difference, UnaryOperator<CitizenQuery> change) {
        List<Variant> more = new ArrayList<>(variants);
        more.add(new Variant(difference, change));
        return new Alternatives(List.copyOf(more));
    }

    /**
     * Another question to ask.
     *
     * @param difference what differs if it is confirmed
     */
    record Variant(Mismatch difference, UnaryOperator<CitizenQuery> change) {}
}
