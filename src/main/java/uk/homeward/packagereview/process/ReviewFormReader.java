package uk.homeward.packagereview.process;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.homeward.engine.FormAnswers;
import uk.homeward.packagereview.FindingsTyped;
import uk.homeward.packagereview.KindAnswers;
import uk.homeward.packagereview.OutcomeScore.Score;
import uk.homeward.packagereview.ReviewFinding;
import uk.homeward.packagereview.Satisfaction;
import uk.homeward.review.ReviewMeeting;

/** What every form of a package review asks. */
final class ReviewFormReader {

    private ReviewFormReader() {}

    static ReviewMeeting meeting(FormAnswers answers) {
        return new ReviewMeeting(
                answers.date("conductedOn"),
                answers.choice("place", ReviewMeeting.Place.class),
                answers.text("placeReason"),
                answers.choice("involved", ReviewMeeting.Involved.class),
                null);
    }

    static FindingsTyped findings(FormAnswers answers, KindAnswers ofKind) {
        return new FindingsTyped(
                scores(answers),
                answers.choice("satisfaction", Satisfaction.class),
                answers.text("satisfactionWords"),
                answers.choice("finding", ReviewFinding.class),
                answers.text("findingReason"),
                ofKind,
                answers.text("lateReason"));
    }

    private static Map<String, Score> scores(FormAnswers answers) {
        Map<String, @Nullable Score> told = new LinkedHashMap<>();
        told.put("NUTRITION", answers.choice("nutritionScore", Score.class));
        told.put("PERSONAL_HYGIENE", answers.choice("personalHygieneScore", Score.class));
        told.put("TOILET_NEEDS", answers.choice("toiletNeedsScore", Score.class));
        told.put("APPROPRIATE_CLOTHING", answers.choice("appropriateClothingScore", Score.class));
        told.put("USE_OF_HOME_SAFELY", answers.choice("useOfHomeSafelyScore", Score.class));
        told.put("HABITABLE_HOME", answers.choice("habitableHomeScore", Score.class));
        told.put("FAMILY_AND_RELATIONSHIPS", answers.choice("familyAndRelationshipsScore", Score.class));
        told.put(
                "WORK_TRAINING_EDUCATION_VOLUNTEERING",
                answers.choice("workTrainingEducationVolunteeringScore", Score.class));
        told.put("COMMUNITY_FACILITIES", answers.choice("communityFacilitiesScore", Score.class));
        told.put("CARING_FOR_A_CHILD", answers.choice("caringForAChildScore", Score.class));
        Map<String, Score> scores = new LinkedHashMap<>();
        told.forEach((code, score) -> {
            if (score != null) {
                scores.put(code, score);
            }
        });
        return scores;
    }
}
