package io.github.dancu.dossier;

/** How the result goes back to the applicant (<i>hình thức trả kết quả</i>). */
public enum ResultDelivery {
    /** At the counter (<i>trực tiếp</i>). */
    COUNTER,
    /** By the public post (<i>bưu chính công ích</i>). */
    POST
}
