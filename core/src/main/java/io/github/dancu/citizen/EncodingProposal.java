package io.github.dancu.citizen;

/**
 * A proposal that a text came from another encoding (<i>đề nghị chuyển mã</i>), and what it says there. Nothing is
 * corrected by it: a person or a rule decides.
 *
 * <p>Immutable and thread-safe; {@link #toString()} shows no letter of the text.
 *
 * @param encoding the encoding that the text was written in
 * @param text what the text says in it, in NFC
 * @param share the share of its words with diacritics that are legal Vietnamese syllables, 0 to 1
 * @param margin by how many legal words for each word with diacritics it is ahead of the text as it came and of every
 *     other encoding, where a frequent name counts twice; 0.2 to 1 where {@link LegacyText} made it
 */
@Personal
public record EncodingProposal(LegacyEncoding encoding, String text, double share, double margin) {
    /** @throws IllegalArgumentException unless {@code share} and {@code margin} are 0 to 1 */
    public EncodingProposal {
        if (!(share >= 0 && share <= 1 && margin >= 0 && margin <= 1)) {
            throw new IllegalArgumentException("a share and a margin are 0 to 1");
        }
    }

    @Override
    public String toString() {
        return "EncodingProposal[" + encoding + ", ***]";
    }
}
