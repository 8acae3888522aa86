package io.github.dancu.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;

class ServiceAddressesTest {
    private final ServiceAddresses addresses = new ServiceAddresses(URI.create("https://csdl.example.vn/dancu/"));

    @Test
    void an_address_is_put_together_once() {
        URI first = addresses.of("/TraCuu");

        assertThat(first).hasToString("https://csdl.example.vn/dancu/TraCuu");
        assertThat(addresses.of("/TraCuu")).isSameAs(first);
        assertThat(addresses.of("HoGiaDinh")).hasToString("https://csdl.example.vn/dancu/HoGiaDinh");
    }

    @Test
    void a_path_that_makes_no_address_is_refused_each_time() {
        assertThatThrownBy(() -> addresses.of("Tra Cuu")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> addresses.of("Tra Cuu")).isInstanceOf(IllegalArgumentException.class);
    }
}
