package io.github.dancu.bhxh;

/** Whom a question about co-payments names as the one who asks: the annex says the account, and its example shows the facility. */
public enum CopaymentUser {
    /** The account's name, {@code 91000_BV}. */
    ACCOUNT {
        @Override
        String of(BhxhAccount account) {
            return account.user();
        }
    },
    /** The facility's code, {@code 91000}. */
    FACILITY {
        @Override
        String of(BhxhAccount account) {
            return account.facility().toText();
        }
    };

    abstract String of(BhxhAccount account);
}
