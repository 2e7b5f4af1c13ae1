package uk.homeward.governance;

import java.util.List;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** What each part of a proposal must say: what is noted, approved, or delegated to whom. */
final class ResolutionCheck {

    private ResolutionCheck() {}

    /** One part or several: what is noted, approved, delegated (DER-43, KEN-02). */
    static List<Resolution> resolutions(List<Resolution> given) {
        if (given.isEmpty()) {
            throw new Refusal("resolutions", "Say what is to be decided: at least one resolution.");
        }
        return given.stream().map(ResolutionCheck::resolution).toList();
    }

    private static Resolution resolution(Resolution given) {
        Resolution.Kind kind = Wording.answered(
                "resolutions", given.kind(), "Say of each resolution whether it approves, delegates or notes.");
        String delegate = Wording.line("resolutions", "The delegate", given.delegate());
        if (kind == Resolution.Kind.DELEGATE && delegate == null) {
            throw new Refusal("resolutions", "Say to whom authority is delegated, as a role.");
        }
        if (kind != Resolution.Kind.DELEGATE && delegate != null) {
            throw new Refusal(
                    "resolutions", "Only a delegation names a delegate. Make it one, or remove the delegate.");
        }
        return new Resolution(
                kind,
                Wording.required(
                        "resolutions", "The resolution", given.wording(), "Write down what each resolution decides."),
                delegate);
    }
}
