package uk.homeward.review;

/** Takes over what a review found, before the review is recorded. */
@FunctionalInterface
public interface FindingsRecorder {

    /**
     * @param subjectReference what was reviewed
     * @throws uk.homeward.refusal.Refusal naming the field, if these findings cannot be taken over by the subject
     */
    void record(String subjectReference, ReviewMeeting meeting);
}
