import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes the reference tables of the administrative units from the published lists.
 *
 * <p>Run as {@code java tools/reference-data/GenerateUnits.java SOURCE_DIR TARGET_DIR}. The same sources give the same
 * bytes. It stops, and writes nothing, when a source no longer fits the rules below. What the rules mean, and where the
 * sources contradict each other, is in {@code docs/reference-data.md}.
 *
 * <p>Four lists are compared, each named by one letter: {@code a} = 01/10/2022, {@code b} = January 2025,
 * {@code c} = 30/06/2025 (the old side of the conversion table), {@code d} = 01/07/2025.
 */
final class GenerateUnits {
    /** Names in the conversion table that differ widely from the January list, and yet are the same ward. */
    private static final Set<String> SAME_WARD = Set.of("03244", "18007", "19780", "25462", "31729");

    /** Codes that stand for another ward in the conversion table than in the January list. */
    private static final Set<String> OTHER_WARD =
            Set.of("03748", "03979", "03982", "03997", "04000", "04015", "04033", "04075");

    /** Rows of the conversion table with a neighbour's code: code and name as printed, and the code of that name. */
    private static final Map<String, String> MISPRINTED_CODES = Map.of(
            "00553 Xã Đặng Xá", "00556",
            "01615 Xã Mỹ Hưng", "01651",
            "02485 Xã Phú Thịnh", "02482");

    /** Districts without wards, which no list of wards can show. */
    private static final Set<String> WITHOUT_WARDS = Set.of("318", "471", "498", "536", "755");

    private static final Map<String, String> KINDS = kinds();

    /** The office's notes, blanks and one misprint aside. */
    private static final Map<String, String> SHARES = Map.ofEntries(
            Map.entry("nhập toàn bộ", "whole"),
            Map.entry("nhập toàn bộ diện tích", "all_land"),
            Map.entry("sắp xếp toàn bộ xã thổ châu thành đặc khu thổ châu", "whole"),
            Map.entry("nhập một phần", "part"),
            Map.entry("phần còn lại sau khi tách một phần vào xã canh vinh", "part"),
            Map.entry("đổi tên, đổi loại hình từ một phần thị trấn lai uyên", "part"),
            Map.entry("đổi tên từ một phần phường 15", "part"),
            Map.entry("nhập một phần diện tích", "area"),
            Map.entry("nhập một phần diện tích, toàn bộ dân số", "people"),
            Map.entry("nhập một phần dân số", "some_people"),
            Map.entry("giữ nguyên", "unchanged"),
            Map.entry("đổi tên", "renamed"),
            Map.entry("đổi loại hình", "retyped"));

    private final Path source;
    private final Map<String, List<String>> output = new LinkedHashMap<>();

    private GenerateUnits(Path source) {
        this.source = source;
    }

    public static void main(String... args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("usage: GenerateUnits SOURCE_DIR TARGET_DIR");
        }
        GenerateUnits run = new GenerateUnits(Path.of(args[0]));
        run.legalBasis();
        run.validity();
        run.provinces();
        run.districts();
        run.wards();
        run.write(Path.of(args[1]));
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("Thành phố", "TP");
        kinds.put("Thị xã", "TX");
        kinds.put("Thị trấn", "TT");
        kinds.put("Đặc khu", "DK");
        kinds.put("Phường", "P");
        kinds.put("Quận", "Q");
        kinds.put("Huyện", "H");
        kinds.put("Tỉnh", "T");
        kinds.put("Xã", "X");
        return kinds;
    }

    private void legalBasis() {
        List<String> rows = table("legal_basis", "id,document,effective_date");
        rows.add("codes2022,QĐ 124/2004/QĐ-TTg; NQ 569 and 570/NQ-UBTVQH15,2022-10-01");
        rows.add("hue2025,NQ 175/2024/QH15,2025-01-01");
        rows.add("codes2025,QĐ 19/2025/QĐ-TTg,2025-07-01");
        rows.add("angiang2025,NQ 1654/NQ-UBTVQH15,2025-07-01");
        rows.add("dongnai2026,NQ 30/2026/QH16,2026-04-30");
    }

    /** How sure each end of a unit's life is, by the lists it stands in; the days of January 2025 are not recorded. */
    private void validity() {
        List<String> rows =
                table("unit_validity", "id,lists,earliest_start,certain_from,certain_until,latest_end,legal_basis");
        rows.add("a,a,,2022-10-01,2022-10-01,2025-01-30,codes2022");
        rows.add("ab,ab,,2022-10-01,2025-01-01,2025-06-29,codes2022");
        rows.add("abc,abc,,2022-10-01,2025-06-30,2025-06-30,codes2022");
        rows.add("b,b,2022-10-02,,,2025-06-29,");
        rows.add("bc,bc,2022-10-02,2025-01-31,2025-06-30,2025-06-30,");
        rows.add("c,c,2025-01-02,2025-06-30,2025-06-30,2025-06-30,");
        rows.add("d,d,2025-07-01,2025-07-01,,,codes2025");
        rows.add("d91,d,2025-07-01,2025-07-01,,,angiang2025");
        // Some communes of Đồng Nai became wards on 30/04/2026; which ones is in no list here.
        rows.add("d75,d,2025-07-01,2025-07-01,2026-04-29,,codes2025");
        rows.add("district_ab,ab,,2022-10-01,2025-01-01,2025-06-30,codes2022");
        rows.add("district_b,b,2022-10-02,,,2025-06-30,");
        rows.add("province_old,abc,,2022-10-01,2025-06-30,2025-06-30,codes2022");
        rows.add("province_kept,abcd,,2022-10-01,,,codes2022");
        rows.add("hue_province,a,,2022-10-01,2024-12-31,2024-12-31,codes2022");
        rows.add("hue_city,bcd,2025-01-01,2025-01-01,,,hue2025");
        rows.add("dongnai_province,d,2025-07-01,2025-07-01,2026-04-29,2026-04-29,codes2025");
        rows.add("dongnai_city,d,2026-04-30,2026-04-30,,,dongnai2026");
    }

    private void provinces() {
        List<String> rows = table("provinces", "code,name,kind,validity");
        List<String> successors = table("province_successors", "old,new,on");
        Map<String, Row> after = byCode("provinces_34_2025", "ma_tinh");
        Map<String, String> became = provinceChanges();
        TreeMap<String, String> sorted = new TreeMap<>();
        for (Row old : read("provinces_63_2022")) {
            String code = old.get("ma_tinh");
            String target = became.get(code);
            boolean alone = Collections.frequency(became.values(), target) == 1;
            if (code.equals("46")) {
                sorted.put(code + "1", province(old, "hue_province"));
                sorted.put(code + "2", province(after.get(code), "hue_city"));
                successors.add("46,46,2025-01-01");
            } else if (alone) {
                require(Unit.of(old).sameAs(Unit.of(after.get(code))), "province " + code);
                sorted.put(code + "1", province(old, "province_kept"));
            } else {
                sorted.put(code + "1", province(old, "province_old"));
                successors.add(code + "," + target + ",2025-07-01");
            }
        }
        for (Row now : after.values()) {
            String code = now.get("ma_tinh");
            if (code.equals("75")) {
                sorted.put(code + "2", province(now, "dongnai_province"));
                sorted.put(code + "3", "75,Đồng Nai,TW,dongnai_city");
                successors.add("75,75,2026-04-30");
            } else if (Collections.frequency(became.values(), code) > 1) {
                sorted.put(code + "2", province(now, "d"));
            }
        }
        rows.addAll(sorted.values());
    }

    private static String province(Row row, String validity) {
        String kind = Unit.of(row).kind.equals("TP") ? "TW" : "T";
        return String.join(",", row.get("ma_tinh"), Unit.of(row).name, kind, validity);
    }

    /** Which province of 2025 each of 2022 went into, as its wards tell. */
    private Map<String, String> provinceChanges() {
        Map<String, Row> january = byCode("wards_2025_01", "ma_xa");
        Map<String, String> became = new TreeMap<>();
        for (Row change : read("ward_successors_2025")) {
            Row ward = january.get(change.get("ma_xa_cu"));
            String old = ward == null ? change.get("ma_tinh_cu") : ward.get("ma_tinh");
            String before = became.put(old, change.get("ma_tinh_moi"));
            require(before == null || before.equals(change.get("ma_tinh_moi")), "province " + old + " is split");
        }
        require(became.size() == 63, "a province has no ward");
        return became;
    }

    private void districts() {
        Map<String, Unit> january = new TreeMap<>();
        for (Row ward : read("wards_2025_01")) {
            Unit district = Unit.of(ward.get("ten_huyen"), "", ward.get("ma_tinh"));
            Unit before = january.put(ward.get("ma_huyen"), district);
            require(before == null || before.equals(district), "a district with two names");
        }
        TreeMap<String, String> sorted = new TreeMap<>();
        for (Row row : read("districts_2022")) {
            String code = row.get("ma_huyen");
            Unit old = Unit.of(row.get("ten_day_du"), "", row.get("ma_tinh"));
            Unit later = WITHOUT_WARDS.contains(code) ? old : january.get(code);
            boolean same = old.sameAs(later);
            sorted.put(code + "1", code + "," + old.columns(false) + (same ? ",district_ab" : ",a"));
            if (same) {
                january.remove(code);
            }
        }
        january.forEach((code, unit) -> sorted.put(code + "2", code + "," + unit.columns(false) + ",district_b"));
        table("districts", "code,name,kind,province,validity").addAll(sorted.values());
    }

    private void wards() {
        Map<String, Unit> a = wards("wards_2022");
        Map<String, Unit> b = wards("wards_2025_01");
        Map<String, Unit> c = oldSide(b);
        Map<String, Unit> d = wards("wards_2025");
        List<Version> versions = new ArrayList<>();
        Set<String> codes = new TreeSet<>(a.keySet());
        codes.addAll(b.keySet());
        codes.addAll(c.keySet());
        for (String code : codes) {
            versions.addAll(versions(code, a.get(code), b.get(code), c.get(code)));
        }
        continuations(versions);
        d.forEach((code, unit) -> versions.add(new Version(code, unit, validityIn2025(unit))));
        versions.sort(Comparator.comparing(Version::code).thenComparing(Version::validity));
        List<String> rows = table("wards", "code,name,kind,district,province,validity");
        versions.forEach(version -> rows.add(version.code + "," + version.unit.columns(true) + "," + version.validity));
    }

    private static String validityIn2025(Unit ward) {
        if (ward.province.equals("91")) {
            return "d91";
        }
        return ward.province.equals("75") && ward.kind.equals("X") ? "d75" : "d";
    }

    private Map<String, Unit> wards(String list) {
        Map<String, Unit> wards = new TreeMap<>();
        for (Row row : read(list)) {
            Unit before = wards.put(
                    row.get("ma_xa"),
                    Unit.of(row.get("ten_day_du"), row.getOrDefault("ma_huyen", ""), row.get("ma_tinh")));
            require(before == null, "a code twice in " + list);
        }
        return wards;
    }

    /** The wards of 30/06/2025, and the table of what became of them. */
    private Map<String, Unit> oldSide(Map<String, Unit> january) {
        List<String> successors = table("ward_successors", "old,new,share");
        Map<String, Unit> old = new TreeMap<>();
        Set<String> sorted = new TreeSet<>();
        for (Row row : read("ward_successors_2025")) {
            String printed = row.get("ma_xa_cu") + " " + row.get("ten_cu");
            String code = MISPRINTED_CODES.getOrDefault(printed, row.get("ma_xa_cu"));
            Unit before = january.get(code);
            Unit unit = before == null
                    ? Unit.of(row.get("ten_cu"), row.get("ma_huyen_cu"), row.get("ma_tinh_cu"))
                    : Unit.of(withKind(row.get("ten_cu"), before), before.district, before.province);
            Unit other = old.put(code, unit);
            require(other == null || other.equals(unit), "two wards with the code " + code);
            require(sorted.add(code + "," + row.get("ma_xa_moi") + "," + share(row)), "a row twice for " + code);
        }
        successors.addAll(sorted);
        return old;
    }

    private static String share(Row row) {
        String note = row.get("ghi_chu").replaceAll("\\s+", " ").replace("Nhâp", "Nhập").toLowerCase(Locale.ROOT);
        String share = SHARES.get(note);
        require(share != null, "an unknown note: " + note);
        return share;
    }

    /** The table leaves out the kind of two wards and misprints that of one. */
    private static String withKind(String printed, Unit january) {
        String name = printed.replace("Thi trấn ", "Thị trấn ");
        boolean written = KINDS.keySet().stream()
                .anyMatch(kind -> name.regionMatches(true, 0, kind + " ", 0, kind.length() + 1));
        return written ? name : january.kindName() + " " + name;
    }

    private static List<Version> versions(String code, Unit a, Unit b, Unit c) {
        boolean throughJanuary = a != null && a.sameAs(b);
        boolean throughJune = b != null && c != null && sameInTable(code, b, c);
        List<Version> versions = new ArrayList<>();
        if (a != null) {
            versions.add(new Version(code, a, throughJanuary ? throughJune ? "abc" : "ab" : "a"));
        }
        if (b != null && !throughJanuary) {
            versions.add(new Version(code, b, throughJune ? "bc" : "b"));
        }
        if (c != null && !throughJune) {
            versions.add(new Version(code, c, "c"));
        }
        return versions;
    }

    /** The conversion table spells many names in its own way, so its names are compared more loosely. */
    private static boolean sameInTable(String code, Unit january, Unit table) {
        if (OTHER_WARD.contains(code)) {
            return false;
        }
        String left = plain(january.name);
        String right = plain(table.name);
        boolean near = !left.matches(".*[0-9].*") && distance(left, right) <= 2;
        require(left.equals(right) || near || SAME_WARD.contains(code), "names to be looked at for " + code);
        return january.kind.equals(table.kind);
    }

    /** The links between the lists before 01/07/2025. */
    private void continuations(List<Version> versions) {
        Set<String> links = new TreeSet<>();
        Map<String, List<Version>> byCode = versions.stream()
                .collect(Collectors.groupingBy(Version::code, TreeMap::new, Collectors.toList()));
        for (List<Version> sameCode : byCode.values()) {
            for (int i = 1; i < sameCode.size(); i++) {
                if (plain(sameCode.get(i - 1).unit.name).equals(plain(sameCode.get(i).unit.name))) {
                    links.add(link(sameCode.get(i - 1), sameCode.get(i), "continued"));
                }
            }
        }
        List<Version> gone = versions.stream().filter(version -> version.validity.endsWith("b")).toList();
        for (Version fresh : versions.stream().filter(version -> version.validity.equals("c")).toList()) {
            List<Version> before = gone.stream()
                    .filter(version -> version.unit.sameAs(fresh.unit) && !version.code.equals(fresh.code))
                    .toList();
            require(before.size() < 2, "more than one ward may have become " + fresh.code);
            before.forEach(version -> links.add(link(version, fresh, "recoded")));
        }
        rachGia(byCode, links);
        table("ward_continuations", "old,old_validity,new,new_validity,share").addAll(links);
    }

    /** The one place whose changes between 2022 and January 2025 are known. */
    private void rachGia(Map<String, List<Version>> byCode, Set<String> links) {
        Version vinhThanhVan = byCode.get("30742").get(1);
        Version before = byCode.get("30730").get(0);
        require(before.unit.sameAs(vinhThanhVan.unit), "Vĩnh Thanh Vân");
        links.add(link(before, vinhThanhVan, "recoded"));
        links.add(link(byCode.get("30742").get(0), vinhThanhVan, "whole"));
        Map<String, String> became = new HashMap<>();
        read("ward_successors_2025").forEach(row -> became.put(row.get("ma_xa_cu"), row.get("ma_xa_moi")));
        for (Row row : read("rach_gia_2022_to_2025")) {
            String january = row.get("ma_xa_2022").equals("30730") ? "30742" : row.get("ma_xa_2022");
            require(row.get("ma_xa_2025").equals(became.get(january)), "Rạch Giá " + january);
        }
    }

    private static String link(Version old, Version fresh, String share) {
        return String.join(",", old.code, old.validity, fresh.code, fresh.validity, share);
    }

    private List<String> table(String name, String header) {
        List<String> rows = new ArrayList<>(List.of(header));
        output.put(name, rows);
        return rows;
    }

    private void write(Path target) throws IOException {
        Files.createDirectories(target);
        for (Map.Entry<String, List<String>> table : output.entrySet()) {
            String text = String.join("\n", table.getValue()) + "\n";
            require(Normalizer.isNormalized(text, Normalizer.Form.NFC), table.getKey() + " is not NFC");
            Files.writeString(target.resolve(table.getKey() + ".csv"), text);
        }
    }

    private Map<String, Row> byCode(String list, String column) {
        Map<String, Row> rows = new TreeMap<>();
        read(list).forEach(row -> rows.put(row.get(column), row));
        return rows;
    }

    /** Reads a list of which only the last column may hold quotes and commas. */
    private List<Row> read(String list) {
        try {
            List<String> lines = Files.readAllLines(source.resolve(list + ".csv"), StandardCharsets.UTF_8);
            String[] columns = lines.get(0).split(",");
            List<Row> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] fields = line.split(",", columns.length);
                Row row = new Row();
                for (int i = 0; i < columns.length; i++) {
                    row.put(columns[i], fields[i].replace("\"", ""));
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A name without accents, blanks and signs; numbers without leading zeros. */
    private static String plain(String name) {
        String bare = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replaceFirst("^n\\.?t ", "nong truong ");
        return bare.replaceAll("\\b0+(?=[0-9])", "").replaceAll("[^a-z0-9]", "");
    }

    private static int distance(String left, String right) {
        int[] costs = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            costs[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = costs[0];
            costs[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int replaced = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = costs[j];
                costs[j] = Math.min(replaced, Math.min(costs[j], costs[j - 1]) + 1);
            }
        }
        return costs[right.length()];
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("the sources do not fit: " + what);
        }
    }

    /** One line of a source by column. */
    private static final class Row extends HashMap<String, String> {
        private static final long serialVersionUID = 1L;
    }

    /** What a code stands for in one list. */
    private record Unit(String name, String kind, String district, String province) {
        static Unit of(Row row) {
            return of(row.get("ten_day_du"), "", row.get("ma_tinh"));
        }

        /** The kind is what the full name begins with: the column beside it is wrong in one row. */
        static Unit of(String fullName, String district, String province) {
            String clean = fullName.trim().replaceAll("\\s+", " ");
            for (Map.Entry<String, String> kind : KINDS.entrySet()) {
                int length = kind.getKey().length();
                if (clean.regionMatches(true, 0, kind.getKey() + " ", 0, length + 1)) {
                    return new Unit(clean.substring(length + 1), kind.getValue(), district, province);
                }
            }
            throw new IllegalStateException("the sources do not fit: a name without a kind: " + fullName);
        }

        boolean sameAs(Unit other) {
            return other != null
                    && plain(name).equals(plain(other.name))
                    && kind.equals(other.kind)
                    && district.equals(other.district)
                    && province.equals(other.province);
        }

        String kindName() {
            return KINDS.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(kind))
                    .findFirst()
                    .orElseThrow()
                    .getKey();
        }

        String columns(boolean withDistrict) {
            require(name.indexOf(',') < 0 && name.indexOf('"') < 0, "a name with a comma");
            return name + "," + kind + (withDistrict ? "," + district : "") + "," + province;
        }
    }

    /** A code with one meaning, and how long it had that meaning: before 2025-07-01 by the lists it stands in. */
    private record Version(String code, Unit unit, String validity) {}
}
