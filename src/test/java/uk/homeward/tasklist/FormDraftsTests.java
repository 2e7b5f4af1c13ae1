package uk.homeward.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.homeward.HomewardTest;
import uk.homeward.refusal.Conflict;

class FormDraftsTests extends HomewardTest {

    @Autowired
    private FormDrafts drafts;

    @Autowired
    private JdbcClient database;

    private final String task = "draft-" + UUID.randomUUID();

    @BeforeEach
    void openTask() {
        database.sql("insert into act_ru_task (id_, rev_) values (:task, 1)")
                .param("task", task)
                .update();
    }

    @AfterEach
    void closeTask() {
        database.sql("delete from act_ru_task where id_ = :task")
                .param("task", task)
                .update();
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
                .withMessageStartingWith("Tomasz Wilk has saved answers");
        assertThat(drafts.of(task)).get().extracting(FormDrafts.Draft::body).isEqualTo("{\"note\":\"first\"}");
    }

    @Test
    void whoeverHasSeenADraftCarriesOnWithIt() {
        int seen = drafts.save(task, "{\"note\":\"first\"}", "therapist", 0);

        assertThat(drafts.save(task, "{\"note\":\"second\"}", "manager", seen)).isEqualTo(seen + 1);
    }

    @Test
    void theDraftGoesInTheTransactionInWhichItsTaskEnds() {
        drafts.save(task, "{\"note\":\"old\"}", "therapist", 0);

        closeTask();

        assertThat(drafts.of(task)).isEmpty();
    }

    @Test
    void nothingIsKeptForATaskThatIsOver() {
        closeTask();

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> drafts.save(task, "{\"note\":\"late\"}", "therapist", 0))
                .withMessageStartingWith("This task is done or no longer needed.");
        assertThat(drafts.of(task)).isEmpty();
    }
}
