package io.github.dancu.bhxh;

import io.github.dancu.connect.WireRequest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The addresses of functions that want the session in their query, each kept while the session is the same: to put one together takes
 * longer than to write the question.
 *
 * <p>Thread-safe.
 */
final class SessionAddresses {
    private final BhxhAccount account;
    private final Map<URI, Known> known = new ConcurrentHashMap<>();

    SessionAddresses(BhxhAccount account) {
        this.account = account;
    }

    BhxhAccount account() {
        return account;
    }

    URI of(URI function, BhxhToken token) {
        String user = account.user();
        String password = account.credentials().secret();
        Known last = known.get(function);
        if (last == null || !last.isOf(user, password, token)) {
            Map<String, String> query = query(user, account.hashCase().hash(password), token);
            last = new Known(user, password, token, WireRequest.withQuery(function, query));
            known.put(function, last);
        }
        return last.address;
    }

    /** What says who asks: name, token and the password's hash. */
    static Map<String, String> query(BhxhAccount account, BhxhToken token) {
        return query(account.user(), account.passwordHash(), token);
    }

    private static Map<String, String> query(String user, String passwordHash, BhxhToken token) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("token", token.accessToken());
        query.put("id_token", token.idToken());
        query.put("username", user);
        query.put("password", passwordHash);
        return query;
    }

    @Override
    public String toString() {
        return "SessionAddresses[" + account + "]";
    }

    private record Known(String user, String password, BhxhToken token, URI address) {
        boolean isOf(String nowUser, String nowPassword, BhxhToken nowToken) {
            return user.equals(nowUser) && password.equals(nowPassword) && token.equals(nowToken);
        }

        @Override
        public String toString() {
            return "Known[***]";
        }
    }
}
