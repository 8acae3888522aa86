package io.github.dancu.connect;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Keeps OkHttp from asking again by itself after 503 with Retry-After: 0, as it does with a request that has no body to say that it is
 * sent once. Without the header the next attempt waits for no longer.
 */
final class NoHiddenRepeat implements Interceptor {
    private static final String RETRY_AFTER = "Retry-After";

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        return chain.request().body() == null && "0".equals(response.header(RETRY_AFTER))
                ? response.newBuilder().removeHeader(RETRY_AFTER).build()
                : response;
    }
}
