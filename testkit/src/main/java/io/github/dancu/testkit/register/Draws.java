package io.github.dancu.testkit.register;

/** Words, each as often as its share says. */
final class Draws {
    private static final int PLACES = 1 << 12;

    private final String[] places = new String[PLACES];

    private Draws(String[] words, int[] shares, long all) {
        int at = 0;
        long sum = 0;
        for (int i = 0; i < words.length; i++) {
            sum += shares[i];
            long until = sum * PLACES / all;
            while (at < until) {
                places[at++] = words[i];
            }
        }
    }

    /** {@code word=share} after {@code word=share}, with semicolons between. */
    static Draws of(String wordsWithShares) {
        String[] pairs = wordsWithShares.split(";", -1);
        String[] words = new String[pairs.length];
        int[] shares = new int[pairs.length];
        long all = 0;
        for (int i = 0; i < pairs.length; i++) {
            int equals = pairs[i].indexOf('=');
            words[i] = pairs[i].substring(0, equals);
            shares[i] = Integer.parseInt(pairs[i].substring(equals + 1));
            all += shares[i];
        }
        return new Draws(words, shares, all);
    }

    /** The first of them the most often, the hundredth a twelfth as often. */
    static Draws falling(String words) {
        String[] all = words.split(" ", -1);
        int[] shares = new int[all.length];
        long sum = 0;
        for (int i = 0; i < all.length; i++) {
            shares[i] = 10_000 / (i + 9);
            sum += shares[i];
        }
        return new Draws(all, shares, sum);
    }

    String one(Dice dice) {
        return places[dice.below(PLACES)];
    }
}
