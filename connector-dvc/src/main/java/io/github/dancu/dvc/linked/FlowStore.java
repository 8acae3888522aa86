package io.github.dancu.dvc.linked;

import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.LinkedGroup;
import io.github.dancu.journal.Journal;
import java.util.Optional;

/**
 * Keeps what a flow must not forget: under one key how far a dossier is, and apart from it, because they are large and written once,
 * its content and what was registered.
 */
final class FlowStore {
    private static final String PREFIX = "linked/";
    private static final String CONTENT = "/dossier";
    private static final String RESULT = "/registration";
    private static final String HOLDER = "linked-of/";

    private final Journal states;
    private final Journal contents;

    FlowStore(Journal states, Journal contents) {
        this.states = states;
        this.contents = contents;
    }

    Optional<FlowState> find(LinkedCode code) {
        return states.find(key(code)).map(FlowText::read);
    }

    /** Keeps a state, and gives it back. */
    FlowState keep(FlowState state) {
        states.keep(key(state.linked()), FlowText.of(state));
        return state;
    }

    /** A dossier's content as it is kept: the same for the same content. */
    static String text(LinkedDossier dossier) {
        return JsonText.write(dossier.saved());
    }

    void keepDossier(LinkedCode code, String content) {
        contents.keep(key(code) + CONTENT, content);
    }

    /** Whether the one-stop office's code is this dossier's from now on; not if another has it that is known here. */
    boolean claim(DossierCode code, LinkedCode linked) {
        boolean taken = states.find(HOLDER + code.toText())
                .filter(holder -> !holder.equals(linked.toText()))
                .flatMap(LinkedCode::tryParse)
                .flatMap(this::find)
                .filter(other -> other.code().equals(code))
                .isPresent();
        if (!taken) {
            states.keep(HOLDER + code.toText(), linked.toText());
        }
        return !taken;
    }

    /** @throws IllegalStateException if the journal has lost it */
    LinkedDossier dossier(LinkedCode code) {
        String text = contents.find(key(code) + CONTENT)
                .orElseThrow(() -> new IllegalStateException("the journal holds no content of linked dossier " + code));
        try {
            JsonFields saved = JsonText.read(text);
            return LinkedDossier.read(saved, saved.optionalText("id").orElse(""), Integer.MAX_VALUE);
        } catch (ReplyFault broken) {
            throw new IllegalStateException("the kept content of a linked dossier cannot be read");
        }
    }

    void keepResult(LinkedCode code, CivilStatusResult result) {
        contents.keep(key(code) + RESULT, ResultReport.saved(result));
    }

    Optional<CivilStatusResult> result(LinkedCode code, LinkedGroup group) {
        Optional<String> text = contents.find(key(code) + RESULT);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(ResultReport.read(group, JsonText.read(text.get())));
        } catch (ReplyFault broken) {
            throw new IllegalStateException("the kept result of a linked dossier cannot be read");
        }
    }

    void forgetDossier(LinkedCode code) {
        contents.forget(key(code) + CONTENT);
    }

    /** The state last: until it is gone, this is done again. */
    void forget(FlowState state) {
        LinkedCode code = state.linked();
        forgetDossier(code);
        contents.forget(key(code) + RESULT);
        String holder = HOLDER + state.code().toText();
        if (states.find(holder).filter(code.toText()::equals).isPresent()) {
            states.forget(holder);
        }
        states.forget(key(code));
    }

    private static String key(LinkedCode code) {
        return PREFIX + code.toText();
    }
}
