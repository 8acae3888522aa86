package io.github.dancu.dvc;

import io.github.dancu.citizen.Coded;
import io.github.dancu.dossier.Channel;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A way in which a procedure is handed in (<i>cách thức thực hiện</i>), with its times and fees.
 *
 * <p>Immutable and thread-safe. {@link #toString()} shows the channel where it is known.
 *
 * @param channelCode the code of the channel (<i>KENH</i>), or empty
 * @param times how long it may take, case by case (<i>THOIGIAN</i>)
 * @param more the other fields of the row that hold something, by the portal's name of the field, objects and lists as JSON
 */
public record SubmissionWay(String channelCode, List<HandlingTime> times, Map<String, String> more) {
    public SubmissionWay {
        Objects.requireNonNull(channelCode, "channelCode");
        times = List.copyOf(times);
        more = OtherFields.copyOf(more);
    }

    /** The channel, with the code that was sent. */
    public Coded<Channel> channel() {
        return Channel.read(channelCode);
    }

    static SubmissionWay read(RowReader row) {
        return new SubmissionWay(row.text("KENH"), row.rows("THOIGIAN", HandlingTime::read), row.rest());
    }

    @Override
    public String toString() {
        return "SubmissionWay[" + channel().meaning().map(Channel::name).orElse("?") + ", " + times.size() + " times]";
    }
}
