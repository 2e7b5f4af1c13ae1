package uk.homeward;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import uk.homeward.rehearsal.RehearsalClock;

/**
 * The base of every test that needs the application. All share one: the {@code demo} profile on a throw-away PostgreSQL,
 * on a random port, without made-up people, with timers that fire only when the test says so. Each class begins with the
 * database of a fresh start. A subclass that changes beans or properties makes a second application and costs the build a
 * quarter of a minute: do not, unless it is tagged {@code own-application}.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "homeward.data-dir=",
            "homeward.demo-people=false",
            "homeward.retention.nightly=false",
            "homeward.access.wrong-passwords=1000",
            "camunda.bpm.job-execution.enabled=false",
            // Nobody listens there until a test of letters does.
            "spring.mail.host=localhost",
            "spring.mail.port=1"
        })
@ActiveProfiles("demo")
@Tag(HomewardTest.APPLICATION)
@ExtendWith(DatabaseReset.class)
public abstract class HomewardTest {

    /** Tests that start the application: mutation testing leaves them out, as it runs each test many times. */
    static final String APPLICATION = "application";

    static {
        HomewardApplication.keepMomentsInUtc();
    }

    @Autowired
    private ProcessEngine engineOfThisTest;

    @Autowired
    private RehearsalClock clockOfThisTest;

    @BeforeEach
    void assertOnThisEngine() {
        BpmnAwareTests.init(engineOfThisTest);
        // The engine keeps its time in a static field, which another application in the same machine may have moved.
        clockOfThisTest.restore();
    }

    @AfterEach
    void forgetTheEngine() {
        BpmnAwareTests.reset();
        engineOfThisTest.getIdentityService().clearAuthentication();
    }
}
