package io.github.dancu.dossier.figures;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An indicator of public service (<i>chỉ số của bộ chỉ số 766</i>) that is a rate.
 *
 * <p>Numbers and thresholds follow a public description of QĐ 766/QĐ-TTg of 23/06/2022; the average time (2.2) is no rate,
 * see {@link ServiceIndicators#averageTimes()}.
 */
public enum ServiceIndicator {
    /** 1.4: dossiers that are on the national portal (<i>đồng bộ hồ sơ lên Cổng DVCQG</i>). */
    SYNCHRONISED("1.4"),
    /** 2.1: dossiers handled on time (<i>hồ sơ đúng hạn</i>). */
    ON_TIME("2.1"),
    /** 3.1: procedures offered on line, in part or from end to end (<i>TTHC cung cấp trực tuyến</i>). */
    OFFERED_ONLINE("3.1", 80),
    /** 3.3: dossiers handed in on line, times the rate of {@link #SYNCHRONISED} (<i>hồ sơ nộp trực tuyến</i>). */
    SUBMITTED_ONLINE("3.3", 50),
    /** 3.5: procedures whose fee can be paid on line (<i>TTHC tích hợp thanh toán trực tuyến</i>). */
    PAYMENT_OFFERED("3.5", 80),
    /** 3.6: dossiers whose fee was paid on line (<i>hồ sơ thanh toán trực tuyến</i>). */
    PAID_ONLINE("3.6"),
    /** 4.1: dossiers with an electronic result (<i>cấp kết quả điện tử</i>). */
    ELECTRONIC_RESULT("4.1"),
    /** 4.2: dossiers digitised, papers and result (<i>số hóa hồ sơ</i>). */
    DIGITISED("4.2", 80),
    /** 4.3: dossiers in which digitised papers are used again (<i>khai thác, sử dụng lại dữ liệu số hóa</i>). */
    DIGITISED_DATA_USED("4.3", 80),
    /** 4.4: dossiers shared for re-use (<i>kết nối, chia sẻ dữ liệu</i>). */
    SHARED_FOR_REUSE("4.4"),
    /** 4.5: dossiers for which the population database was used (<i>khai thác CSDLQG về dân cư</i>). */
    POPULATION_DATABASE_USED("4.5"),
    /** 4.5: procedures with at least one such dossier, of those that had any. */
    POPULATION_DATABASE_USED_BY_PROCEDURE("4.5"),
    /** 5.4: satisfaction, which is all that is neither late nor complained about (<i>mức độ hài lòng</i>). */
    SATISFACTION("5.4", 90);

    private final String number;
    private final int fullScoreFrom;

    ServiceIndicator(String number) {
        this(number, 0);
    }

    ServiceIndicator(String number, int fullScoreFrom) {
        this.number = number;
        this.fullScoreFrom = fullScoreFrom;
    }

    /** The number in the set of indicators, for example {@code 2.1}. */
    public String number() {
        return number;
    }

    /** The rate from which the indicator has all its points, in percent; empty if none is known. */
    public Optional<BigDecimal> fullScoreFrom() {
        return fullScoreFrom == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(fullScoreFrom));
    }
}
