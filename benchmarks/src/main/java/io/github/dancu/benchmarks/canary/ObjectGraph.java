package io.github.dancu.benchmarks.canary;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** All objects of ours that hang on one: whatever prints any of them prints its {@code toString()}. */
final class ObjectGraph {
    private static final String OURS = "io.github.dancu.";
    private static final String LISTENING = "io.github.dancu.benchmarks.";

    private final Set<Object> ours = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> ahead = new ArrayDeque<>();

    private ObjectGraph() {}

    /** The objects of our types that can be reached from {@code root} through fields and the collections of the JDK. */
    static List<Object> from(Object root) {
        ObjectGraph graph = new ObjectGraph();
        graph.reach(root);
        for (Object next = graph.ahead.poll(); next != null; next = graph.ahead.poll()) {
            graph.open(next);
        }
        return List.copyOf(graph.ours);
    }

    private void reach(@Nullable Object object) {
        if (object != null && !object.getClass().isHidden() && seen.add(object)) {
            ahead.add(object);
        }
    }

    private void open(Object object) {
        if (isOurs(object.getClass())) {
            ours.add(object);
            for (Class<?> type = object.getClass(); type != null && isOurs(type); type = type.getSuperclass()) {
                for (Field field : type.getDeclaredFields()) {
                    reach(valueOf(field, object));
                }
            }
        } else if (object instanceof Iterable<?> elements) {
            elements.forEach(this::reach);
        } else if (object instanceof Map<?, ?> map) {
            map.keySet().forEach(this::reach);
            map.values().forEach(this::reach);
        } else if (object instanceof Optional<?> optional) {
            reach(optional.orElse(null));
        } else if (object instanceof AtomicReference<?> reference) {
            reach(reference.get());
        } else if (object instanceof Object[] array) {
            for (Object element : array) {
                reach(element);
            }
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith(OURS) && !type.getName().startsWith(LISTENING);
    }

    private static @Nullable Object valueOf(Field field, Object object) {
        if (Modifier.isStatic(field.getModifiers()) || field.getType().isPrimitive()) {
            return null;
        }
        field.setAccessible(true);
        try {
            return field.get(object);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
