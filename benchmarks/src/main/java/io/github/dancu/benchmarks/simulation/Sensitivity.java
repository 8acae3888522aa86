package io.github.dancu.benchmarks.simulation;

import java.util.List;
import java.util.stream.Stream;

/**
 * What happens to ours when the weather gets worse, and when a part of it is missing.
 *
 * @param errors for each share of errors, the ways of calling one after the other
 * @param variants ours, then each variant, in all weathers
 */
record Sensitivity(List<List<Result>> errors, List<List<Result>> variants) {
    private static final double DIFFERENCE = 0.1;

    /** Runs them; how ours does in all weathers is known. */
    static Sensitivity run(List<Result> ours) {
        List<Strategy> ways = List.of(new Fabric8Like(), new AwsStandardLike(), Strategies.ours(), Variants.askingOn());
        List<List<Result>> errors = Stream.of(30, 50, 60, 70, 80, 90)
                .map(percent -> ways.stream()
                        .map(way -> Result.of(Weathers.errors(percent), way))
                        .toList())
                .toList();
        Stream<List<Result>> variants = Variants.all().stream()
                .map(variant -> Weathers.all().stream()
                        .map(weather -> Result.of(weather, variant))
                        .toList());
        return new Sensitivity(errors, Stream.concat(Stream.of(ours), variants).toList());
    }

    /** The weathers in which some variant serves a tenth of a point more or fewer than ours. */
    List<String> telling() {
        List<Result> ours = variants.get(0);
        return ours.stream()
                .filter(result -> variants.stream()
                        .flatMap(List::stream)
                        .anyMatch(other -> other.weather().equals(result.weather())
                                && Math.abs(other.success() - result.success()) >= DIFFERENCE))
                .map(Result::weather)
                .toList();
    }
}
