package uk.homeward.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.HomewardTest;
import uk.homeward.refusal.Conflict;

class FormDraftsTests extends HomewardTest {

    @Autowired
    private FormDrafts drafts;

    @Autowired
    private TaskService tasks;

    private String task = "";

    @BeforeEach
    void openTask() {
        Task standalone = tasks.newTask();
        tasks.saveTask(standalone);
        task = standalone.getId();
    }

    @AfterEach
    void closeTask() {
        tasks.deleteTask(task, true);
        drafts.forget(task);
    }

    @Test
    void colleagueFindsWhatWasSaved() {
        drafts.save(task, "{\"note\":\"one\"}", "therapist", 0);

        assertThat(drafts.of(task)).get().extracting(FormDrafts.Draft::body).isEqualTo("{\"note\":\"one\"}");
    }

    @Test
    void laterOfTwoIsToldWhoSavedBeforeAndTheFirstIsKept() {
        drafts.save(task, "{\"note\":\"first\"}", "therapist", 0);

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> drafts.save(task, "{\"note\":\"second\"}", "manager", 0))
                .withMessageStartingWith("therapist has saved answers");
        assertThat(drafts.of(task)).get().extracting(FormDrafts.Draft::body).isEqualTo("{\"note\":\"first\"}");
    }

    @Test
    void whoeverHasSeenADraftCarriesOnWithIt() {
        int seen = drafts.save(task, "{\"note\":\"first\"}", "therapist", 0);

        assertThat(drafts.save(task, "{\"note\":\"second\"}", "manager", seen)).isEqualTo(seen + 1);
    }

    @Test
    void draftsOfTasksThatAreOverGo() {
        drafts.save("over", "{\"note\":\"old\"}", "therapist", 0);

        drafts.save(task, "{\"note\":\"new\"}", "therapist", 0);

        assertThat(drafts.of("over")).isEmpty();
    }
}
