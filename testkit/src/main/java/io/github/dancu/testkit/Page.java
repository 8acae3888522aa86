package io.github.dancu.testkit;

import java.util.List;

/** One page of something; the first is 1. */
record Page(int number, int size) {
    static Page asked(CsdlQuestion question) {
        return new Page(question.number("paging/page"), question.number("paging/size"));
    }

    /** What stands on the page; nothing if it lies behind the end. */
    <T> List<T> of(List<T> all) {
        return all.stream().skip((number - 1L) * size).limit(size).toList();
    }
}
