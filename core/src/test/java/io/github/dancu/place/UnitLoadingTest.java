package io.github.dancu.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Loads the package anew, apart from what other tests have loaded. */
class UnitLoadingTest {
    private static final int THREADS = 16;

    @Test
    void provinces_and_districts_are_read_without_the_wards() throws Exception {
        try (FreshClasses fresh = new FreshClasses()) {
            fresh.ask("province", "91", LocalDate.of(2025, 7, 1));
            assertThat(fresh.loaded("ProvinceTable")).isTrue();
            assertThat(fresh.loaded("DistrictTable")).isFalse();

            fresh.ask("district", "899", LocalDate.of(2022, 10, 1));
            assertThat(fresh.loaded("DistrictTable")).isTrue();
            assertThat(fresh.loaded("WardTable")).isFalse();
        }
    }

    @Test
    void wards_are_read_without_names_and_successions() throws Exception {
        try (FreshClasses fresh = new FreshClasses()) {
            fresh.ask("ward", "30742", LocalDate.of(2025, 7, 1));

            assertThat(fresh.loaded("WardTable")).isTrue();
            assertThat(fresh.loaded("WardNames")).isFalse();
            assertThat(fresh.loaded("WardSuccession")).isFalse();
        }
    }

    @Test
    void many_threads_that_ask_first_at_once_share_one_table() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (FreshClasses fresh = new FreshClasses()) {
            CyclicBarrier together = new CyclicBarrier(THREADS);
            Callable<Object> question = () -> {
                together.await();
                return fresh.ask("wards", "30742");
            };
            Set<Object> wards = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Future<Object> answer : threads.invokeAll(Collections.nCopies(THREADS, question))) {
                wards.addAll((List<?>) answer.get());
            }

            assertThat(wards).hasSize(3);
        } finally {
            threads.shutdownNow();
        }
    }

    /** The class path once more, below the platform's classes alone. */
    private static final class FreshClasses extends URLClassLoader {
        private static final String PACKAGE = "io.github.dancu.place.";

        private FreshClasses() throws MalformedURLException {
            super(classPath(), ClassLoader.getPlatformClassLoader());
        }

        private Object ask(String method, Object... arguments) throws ReflectiveOperationException {
            Class<?> type = loadClass(PACKAGE + "AdministrativeUnits");
            Object units = type.getMethod("vietnam").invoke(null);
            Class<?>[] types = Arrays.stream(arguments).map(Object::getClass).toArray(Class<?>[]::new);
            Method question = type.getMethod(method, types);
            return question.invoke(units, arguments);
        }

        private boolean loaded(String type) {
            return findLoadedClass(PACKAGE + type) != null;
        }

        private static URL[] classPath() throws MalformedURLException {
            List<URL> urls = new ArrayList<>();
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
                urls.add(new File(entry).toURI().toURL());
            }
            return urls.toArray(URL[]::new);
        }
    }
}
