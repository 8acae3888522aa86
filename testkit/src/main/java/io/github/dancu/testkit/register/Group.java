package io.github.dancu.testkit.register;

/** Ethnic groups that the registers of a southern city hold, and how often. */
enum Group {
    KINH("Kinh", 920),
    KHMER("Khơ-me", 45),
    HOA("Hoa", 15),
    HMONG("Hmông", 10),
    EDE("Ê-đê", 6),
    KHO("Cơ-ho", 4);

    private final String label;
    private final int perThousand;

    Group(String label, int perThousand) {
        this.label = label;
        this.perThousand = perThousand;
    }

    String label() {
        return label;
    }

    /** Whether children have their father's first word of the name. */
    boolean inheritsSurname() {
        return this != EDE && this != KHO;
    }

    static Group one(Dice dice) {
        int left = dice.below(1000);
        for (Group group : values()) {
            left -= group.perThousand;
            if (left < 0) {
                return group;
            }
        }
        return KINH;
    }
}
