package io.github.dancu.dvc.inbound;

/**
 * The part of a handler that is the user's own: what becomes of one thing that the portal sent (<i>xử lý dữ liệu nhận được</i>).
 *
 * <p>Called from the thread that handles the request, from several at once if the web framework has several. The portal may send the
 * same thing again, since it cannot know whether an answer that it did not get was given: look before you store.
 *
 * @param <T> what was sent
 */
@FunctionalInterface
public interface InboundReceiver<T> {
    /**
     * Takes it, or says why not.
     *
     * @throws Exception if it cannot be taken now; the portal is told of a failure without a reason (−1) and may send it again
     */
    InboundVerdict receive(T sent) throws Exception;
}
