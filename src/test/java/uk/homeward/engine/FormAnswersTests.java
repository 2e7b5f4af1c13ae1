package uk.homeward.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** That a delegate reads what its form asks, and no other key, is held by FormContractTests. */
class FormAnswersTests {

    @Test
    void aTaskFromAnOlderReleaseIsNotAskedWhatItsFormDoesNotAsk() throws JsonProcessingException {
        DeclaredForm older = new DeclaredForm(
                new ObjectMapper().readTree("{\"components\": [{\"type\": \"textarea\", \"key\": \"note\"}]}"));

        FormAnswers answers = new FormAnswers(older, Map.of("note", "Rang the ward."));

        assertThat(answers.text("note")).isEqualTo("Rang the ward.");
        assertThat(answers.choice("bridging", YesNo.class)).isNull();
        assertThat(answers.ticked("later")).isFalse();
    }
}
