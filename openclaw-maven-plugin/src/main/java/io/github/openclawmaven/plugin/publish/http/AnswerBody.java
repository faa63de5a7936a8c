package io.github.openclawmaven.plugin.publish.http;

import io.github.openclawmaven.model.source.Content;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** As much of an answer's body as is of use. What follows is neither kept nor waited for: it ends the connection. */
final class AnswerBody implements BodySubscriber<Content> {

    private final int limit;
    private final Patience patience;
    private final ByteArrayOutputStream read = new ByteArrayOutputStream();
    private final CompletableFuture<Content> body = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;

    /** @param limit in bytes, at least 1 */
    AnswerBody(int limit, Patience patience) {
        this.limit = limit;
        this.patience = patience;
    }

    @Override
    public CompletionStage<Content> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        patience.bytesMoved();
        given.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        patience.bytesMoved();
        for (ByteBuffer buffer : buffers) {
            byte[] bytes = new byte[Math.min(buffer.remaining(), limit - read.size())];
            buffer.get(bytes);
            read.writeBytes(bytes);
        }
        if (read.size() < limit) {
            subscription.request(1);
        } else {
            subscription.cancel();
            onComplete();
        }
    }

    @Override
    public void onError(Throwable failure) {
        body.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        body.complete(Content.of(read.toByteArray()));
    }
}
