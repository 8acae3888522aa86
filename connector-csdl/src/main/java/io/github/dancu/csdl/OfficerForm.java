package io.github.dancu.csdl;

import io.github.dancu.audit.Officer;

/** As what the officer is named to the population database (<i>MaCanBo</i>): sources have both. */
public enum OfficerForm {
    /** By the personal number. */
    NUMBER {
        @Override
        String of(Officer officer) {
            return officer.number().toText();
        }
    },
    /** By the account. */
    ACCOUNT {
        @Override
        String of(Officer officer) {
            return officer.account();
        }
    };

    abstract String of(Officer officer);
}
