package uk.homeward.transition;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.homeward.HomewardTest;
import uk.homeward.capacity.CapacityChangeService;
import uk.homeward.capacity.CapacityService;
import uk.homeward.capacity.ContractSource;
import uk.homeward.capacity.FreeCapacity;

/** The base of tests of the demo council's transition on the real database. A slot of its old service is 12 hours a week. */
abstract class TransitionTest extends HomewardTest {

    static final String CODE = "D2A-TO-ENABLE";
    static final int SLOT = 12;

    @Autowired
    TransitionService transitions;

    @Autowired
    DepartureService departing;

    @Autowired
    CapacityService capacity;

    @Autowired
    CapacityChangeService changes;

    @Autowired
    BeanFactory application;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate database;

    @AfterEach
    void leaveNothingBehind() {
        database.update("delete from transition_departure");
        database.update("delete from transition_phase");
        database.update("delete from transition_alarm");
        database.update("delete from audit_entry where case_reference = ?", CODE);
        database.update("delete from capacity_change where service in ('ENABLE', 'D2A')");
        database.update(
                "delete from capacity_booking where place_id in (select id from capacity_place where reference like 'EPI-95%')");
        database.update("delete from capacity_place where reference like 'EPI-95%'");
    }

    LocalDate in(int days) {
        return LocalDate.now(clock).plusDays(days);
    }

    HoursRequest hours(double amount, int day) {
        return new HoursRequest(BigDecimal.valueOf(amount), in(day), "As planned.");
    }

    void recruit(double hours, int day) {
        transitions.recruit(CODE, JoiningKind.RECRUITED, hours(hours, day));
    }

    BigDecimal free(String service, ContractSource source, int day) {
        return FreeCapacity.of(application, service, source, in(day));
    }
}
