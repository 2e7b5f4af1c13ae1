package uk.homeward.shortterm.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.shortterm.EpisodeStatus;
import uk.homeward.shortterm.EpisodeView;
import uk.homeward.shortterm.MissingWeek;
import uk.homeward.shortterm.WeekView;

/** How an episode gets on, week by week, beside the form of its weekly review. */
record Progress(EpisodeView episode) {
    public @Nullable WeekView lastWeek() {
        List<WeekView> weeks = episode.weeks();
        return weeks.isEmpty() ? null : weeks.get(weeks.size() - 1);
    }

    /** The one that “Review progress” is about, while it waits. */
    public @Nullable MissingWeek asked() {
        List<MissingWeek> missing = episode.missingWeeks();
        return missing.isEmpty() || episode.status() != EpisodeStatus.ACTIVE ? null : missing.get(missing.size() - 1);
    }

    public List<MissingWeek> earlier() {
        List<MissingWeek> missing = episode.missingWeeks();
        return asked() == null ? missing : missing.subList(0, missing.size() - 1);
    }
}
