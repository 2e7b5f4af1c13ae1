package uk.homeward.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.ToIntFunction;

/** The waiting work in figures, each line with a way into Tasklist. */
public record WorkSummary(List<WaitingWork.Line> lines) {
    static final String TASKLIST = "/camunda/app/tasklist/default/";

    public int unclaimed() {
        return sum(WaitingWork.Line::unclaimed);
    }

    public int mine() {
        return sum(WaitingWork.Line::mine);
    }

    public int dueThisWeek() {
        return sum(WaitingWork.Line::dueThisWeek);
    }

    public int overdue() {
        return sum(WaitingWork.Line::overdue);
    }

    /** Tasklist at the task, or with a search for all of this name where there are several. */
    public String address(WaitingWork.Line line) {
        if (line.only() != null) {
            return addressOf(line.only());
        }
        String search =
                "[{\"type\":\"taskName\",\"operator\":\"eq\",\"value\":\"%s\",\"name\":\"\"}]".formatted(line.name());
        return TASKLIST + "#/?searchQuery=" + encoded(search);
    }

    /** Tasklist with this task open. */
    static String addressOf(String task) {
        return TASKLIST + "#/?task=" + encoded(task);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private int sum(ToIntFunction<WaitingWork.Line> figure) {
        return lines.stream().mapToInt(figure).sum();
    }
}
