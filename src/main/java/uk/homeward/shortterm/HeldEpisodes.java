package uk.homeward.shortterm;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.holding.HeldTable;
import uk.homeward.holding.RecordHolding;
import uk.homeward.reference.Reference;

/** Short-term services with all that was told of them go with their referral. */
@Component
class HeldEpisodes implements RecordHolding {

    @Override
    public List<HeldTable> tables() {
        return List.of(
                ofEpisode("goal", "Goals"),
                ofEpisode("progress", "Weekly progress"),
                ofEpisode("concern", "Concerns"),
                ofEpisode("episode_alarm", "Alarms"),
                ofEpisode("oversight", "Looks of a therapist"),
                ofEpisode("short_term_review", "Findings of reviews"),
                HeldTable.of("episode", "Short-term services", "referral_reference in (:cases)")
                        .called(Reference.EPISODE));
    }

    private static HeldTable ofEpisode(String table, String title) {
        return HeldTable.of(
                table, title, "episode_id in (select id from episode where referral_reference in (:cases))");
    }
}
