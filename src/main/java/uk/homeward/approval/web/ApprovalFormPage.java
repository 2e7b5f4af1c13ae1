package uk.homeward.approval.web;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.homeward.approval.ApprovalView;
import uk.homeward.audit.Change;
import uk.homeward.site.FormPage;
import uk.homeward.site.Words;

/** What is asked for, as whoever decides it or withdraws it reads it. */
@Component
class ApprovalFormPage {

    private final Words words;

    ApprovalFormPage(Words words) {
        this.words = words;
    }

    FormPage about(ApprovalView asked) {
        return FormPage.titled(asked.title()).about(subject(asked)).explained(lines(asked));
    }

    /** What is asked of a person, or of a case itself, has no other case. */
    private static String subject(ApprovalView asked) {
        return asked.subjectReference().equals(asked.caseReference())
                ? asked.subjectReference()
                : "%s, case %s".formatted(asked.subjectReference(), asked.caseReference());
    }

    private String[] lines(ApprovalView asked) {
        String first = "Asked for by %s, %s: %s".formatted(asked.askedBy(), words.moment(asked.askedAt()), asked.why());
        return Stream.of(
                        Stream.of(first),
                        asked.changes().stream().map(ApprovalFormPage::line),
                        Stream.of(asked.consequence()))
                .flatMap(lines -> lines)
                .toArray(String[]::new);
    }

    private static String line(Change change) {
        String now = "%s: %s".formatted(change.what(), change.became() == null ? "nothing" : change.became());
        return change.was() == null ? now : now + ", until now " + change.was();
    }
}
