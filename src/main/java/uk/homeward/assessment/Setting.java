package uk.homeward.assessment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Wording;

/** Where needs are best met, and how much support that takes (DER-14). */
@Embeddable
public record Setting(
        @Enumerated(EnumType.STRING) @Nullable CareSetting setting,
        @Nullable String settingReason,
        @Enumerated(EnumType.STRING) @Nullable SupportIntensity intensity,
        @Nullable Boolean nightSupportNeeded) {

    /** Home before a care home: whoever considers one says why home is not enough. */
    Setting checked() {
        CareSetting considered = Wording.answered("setting", setting, "Choose the setting that was considered.");
        String why = Wording.optional("settingReason", "The reason", settingReason);
        if (considered == CareSetting.CARE_HOME) {
            var unused = Wording.answered(
                    "settingReason", why, "Say what was considered so that the person can stay at home, and why not.");
        }
        return new Setting(
                considered,
                why,
                Wording.answered("intensity", intensity, "Choose how much support is needed."),
                Wording.answered("nightSupport", nightSupportNeeded, "Say whether support is needed at night."));
    }
}
