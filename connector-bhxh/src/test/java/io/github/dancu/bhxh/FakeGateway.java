package io.github.dancu.bhxh;

import io.github.dancu.connect.Transport;
import io.github.dancu.connect.TransportFault;
import io.github.dancu.connect.WireReply;
import io.github.dancu.connect.WireRequest;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Gives out tokens and then the replies it was told, and remembers what it was asked. */
final class FakeGateway implements Transport {
    final List<WireRequest> logins = new ArrayList<>();
    final List<WireRequest> questions = new ArrayList<>();
    private final Deque<WireReply> replies = new ArrayDeque<>();
    private Runnable onQuestion = () -> {};
    private WireReply token = Replies.reply(200, Replies.file("token.json"));

    FakeGateway reply(int status, String body) {
        replies.add(Replies.reply(status, body));
        return this;
    }

    FakeGateway file(String name) {
        return reply(200, Replies.file(name));
    }

    /** What happens once while a question is under way. */
    void onQuestion(Runnable meanwhile) {
        onQuestion = meanwhile;
    }

    FakeGateway token(int status, String body) {
        token = Replies.reply(status, body);
        return this;
    }

    @Override
    public WireReply send(WireRequest request, Duration timeout) throws TransportFault {
        if (request.uri().getPath().endsWith("/token/take")) {
            logins.add(request);
            return token;
        }
        questions.add(request);
        Runnable meanwhile = onQuestion;
        onQuestion = () -> {};
        meanwhile.run();
        if (replies.isEmpty()) {
            throw new TransportFault(TransportFault.Kind.LINE, true, "nothing was scripted");
        }
        return replies.remove();
    }

    @Override
    public void close() {}
}
