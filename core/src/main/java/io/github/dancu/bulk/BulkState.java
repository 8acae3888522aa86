package io.github.dancu.bulk;

import java.io.IOException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a checkpoint holds.
 *
 * @param done up to which row every result was handed out
 * @param beyond rows behind it whose results were handed out too
 * @param file the name of the file of results; empty where there is none
 * @param mark how long the file of results was then; 0 where there is none
 */
record BulkState(long done, SortedSet<Long> beyond, String file, long mark) {
    static final BulkState NOTHING = new BulkState(0, new TreeSet<>(), "", 0);

    private static final String HEAD = "dancu bulk run 1";

    static BulkState parse(List<String> lines) throws IOException {
        try {
            if (lines.size() == 6 && lines.get(0).equals(HEAD) && lines.get(5).equals("end")) {
                return new BulkState(
                        Long.parseLong(valueOf("done", lines.get(1))),
                        Stream.of(valueOf("beyond", lines.get(2)).split(" "))
                                .filter(number -> !number.isEmpty())
                                .map(Long::valueOf)
                                .collect(Collectors.toCollection(TreeSet::new)),
                        valueOf("file", lines.get(3)),
                        Long.parseLong(valueOf("mark", lines.get(4))));
            }
        } catch (NumberFormatException damaged) {
            // The same as any other damage.
        }
        throw new IOException("the file is no checkpoint of a bulk run");
    }

    List<String> toLines() {
        String numbers = beyond.stream().map(String::valueOf).collect(Collectors.joining(" "));
        return List.of(HEAD, "done " + done, "beyond " + numbers, "file " + file, "mark " + mark, "end");
    }

    private static String valueOf(String name, String line) throws IOException {
        if (!line.startsWith(name + " ")) {
            throw new IOException("the checkpoint lacks " + name);
        }
        return line.substring(name.length() + 1);
    }
}
