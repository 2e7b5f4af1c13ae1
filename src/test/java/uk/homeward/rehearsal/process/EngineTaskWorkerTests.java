package uk.homeward.rehearsal.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.HomewardTest;
import uk.homeward.access.DemoStaff;
import uk.homeward.engine.CandidateGroups;
import uk.homeward.rehearsal.TaskWorker;

class EngineTaskWorkerTests extends HomewardTest {

    @Autowired
    private TaskWorker work;

    @Autowired
    private DemoStaff staff;

    @Autowired
    private IdentityService identity;

    @Test
    void somebodyWorksInTheNameOfEachGroup() {
        Set<String> groups = new TreeSet<>();

        staff.all()
                .forEach(person -> work.as(
                        person.id(),
                        () -> groups.addAll(identity.getCurrentAuthentication().getGroupIds())));

        assertThat(groups)
                .containsAll(CandidateGroups.ALL)
                .contains("provider-homeward-bound", "provider-harbour-live-in", "provider-saltmarsh-homecare")
                .hasSize(CandidateGroups.ALL.size() + 3);
    }
}
