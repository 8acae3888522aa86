package io.github.dancu.dvc.inbound;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CmndNumber;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.Personal;
import io.github.dancu.dossier.Owner;
import io.github.dancu.dossier.OwnerKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom a dossier that was sent to us is about (<i>chủ hồ sơ</i>): as much of it as came and can be read.
 *
 * <p>Immutable and thread-safe; {@link #toString()} shows nothing.
 */
@Personal
public final class InboundOwner {
    private static final String TWELVE_DIGITS = "1";
    private static final String NINE_DIGITS = "2";

    private final Coded<OwnerKind> kind;
    private final @Nullable PersonName name;
    private final @Nullable CitizenId id;
    private final @Nullable CmndNumber cmnd;
    private final @Nullable String paper;

    private InboundOwner(
            Coded<OwnerKind> kind,
            @Nullable PersonName name,
            @Nullable CitizenId id,
            @Nullable CmndNumber cmnd,
            @Nullable String paper) {
        this.kind = kind;
        this.name = name;
        this.id = id;
        this.cmnd = cmnd;
        this.paper = paper;
    }

    static InboundOwner read(InboundItem item) {
        CitizenId id = null;
        CmndNumber cmnd = null;
        for (InboundItem paper : item.elements("DinhDanhCHS")) {
            String kind = paper.text("LoaiDinhDanh").orElse("").strip();
            if (kind.equals(TWELVE_DIGITS) && id == null) {
                id = paper.read("SoDinhDanh", CitizenId::tryParse).orElse(null);
            } else if (kind.equals(NINE_DIGITS) && cmnd == null) {
                cmnd = paper.read("SoDinhDanh", CmndNumber::tryParse).orElse(null);
            } else {
                paper.note("SoDinhDanh");
            }
        }
        return new InboundOwner(
                item.code("LoaiDoiTuong", OwnerKind::read),
                item.read("ChuHoSo", PersonName::tryParse).orElse(null),
                id,
                cmnd,
                item.text("SoGiayToChuHoSo").orElse(null));
    }

    /** The kind (<i>loại đối tượng</i>), with the code that was sent; an empty one if none was. */
    public Coded<OwnerKind> kind() {
        return kind;
    }

    /** The name (<i>chủ hồ sơ</i>); empty if none came, or one that cannot be read. */
    public Optional<PersonName> name() {
        return Optional.ofNullable(name);
    }

    /**
     * The personal number (<i>số định danh cá nhân</i>): the one that is said to be one, or, where none is, a citizen's paper of twelve
     * digits.
     */
    public Optional<CitizenId> id() {
        return Optional.ofNullable(id).or(() -> citizensPaper().flatMap(CitizenId::tryParse));
    }

    /** The number of the old identity card (<i>CMND 9 số</i>), found in the same way. */
    public Optional<CmndNumber> cmnd() {
        return Optional.ofNullable(cmnd).or(() -> citizensPaper().flatMap(CmndNumber::tryParse));
    }

    /** The number in the older field (<i>số giấy tờ chủ hồ sơ</i>), as it came: of any paper. */
    public Optional<String> paper() {
        return Optional.ofNullable(paper);
    }

    /** The same as an owner of our own; empty if kind, name or every number is missing or cannot be read. */
    public Optional<Owner> toOwner() {
        OwnerKind known = kind.meaning().orElse(null);
        if (known == null || name == null) {
            return Optional.empty();
        }
        PersonName named = name;
        return InboundItem.taken(() -> owner(known, named)).flatMap(owner -> owner);
    }

    @Override
    public String toString() {
        return "InboundOwner[***]";
    }

    private Optional<String> citizensPaper() {
        return kind.means(OwnerKind.CITIZEN) ? paper() : Optional.empty();
    }

    private Optional<Owner> owner(OwnerKind known, PersonName named) {
        CitizenId number = id().orElse(null);
        CmndNumber old = cmnd().orElse(null);
        Owner owner;
        if (paper != null && !isTheNumberOf(paper, number, old)) {
            owner = Owner.of(known, named, paper);
        } else if (known == OwnerKind.CITIZEN && number != null) {
            owner = Owner.citizen(named, number);
        } else if (known == OwnerKind.CITIZEN && old != null) {
            owner = Owner.citizen(named, old);
        } else {
            return Optional.empty();
        }
        owner = number == null ? owner : owner.withId(number);
        return Optional.of(old == null ? owner : owner.withCmnd(old));
    }

    private static boolean isTheNumberOf(String paper, @Nullable CitizenId id, @Nullable CmndNumber cmnd) {
        return (id != null && CitizenId.tryParse(paper).filter(id::equals).isPresent())
                || (cmnd != null
                        && CmndNumber.tryParse(paper).filter(cmnd::equals).isPresent());
    }
}
