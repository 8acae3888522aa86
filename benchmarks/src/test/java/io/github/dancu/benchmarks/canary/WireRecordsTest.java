package io.github.dancu.benchmarks.canary;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WireRecordsTest {
    private static final Set<String> MEANT_TO_BE_SEEN = Set.of("DossierItem.code");

    private final Canaries canaries = new Canaries();

    @ParameterizedTest
    @MethodSource("records")
    void a_record_of_the_wire_prints_nothing_that_it_holds(Class<?> record) throws ReflectiveOperationException {
        assertThat(canaries.in(filled(record).toString())).isEmpty();
    }

    static Stream<Class<?>> records() {
        return new ClassFileImporter()
                .importPackages("io.github.dancu.dvc.wire").stream()
                        .filter(JavaClass::isRecord)
                        .map(JavaClass::reflect);
    }

    private Object filled(Class<?> record) throws ReflectiveOperationException {
        RecordComponent[] components = record.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(components[i]);
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<?> constructor = record.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    private Object value(RecordComponent component) throws ReflectiveOperationException {
        if (component.getType() == String.class) {
            String name = component.getDeclaringRecord().getSimpleName() + "." + component.getName();
            return MEANT_TO_BE_SEEN.contains(name) ? "seen" : canaries.text();
        }
        if (component.getType() == Object.class) {
            return canaries.text();
        }
        if (component.getType() == int.class) {
            return 1;
        }
        if (component.getType() == boolean.class || component.getType() == Boolean.class) {
            return true;
        }
        if (component.getType() == List.class) {
            String element = component.getGenericType().getTypeName().replaceAll(".*<(.*)>", "$1");
            return List.of(element.equals(String.class.getName()) ? canaries.text() : filled(Class.forName(element)));
        }
        return filled(component.getType());
    }
}
