package uk.homeward;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void aCapabilityUsesOthersByTheirDoorsAndOneWay() {
        ApplicationModules.of(HomewardApplication.class).verify();
    }
}
