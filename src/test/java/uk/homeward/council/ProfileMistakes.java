package uk.homeward.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jspecify.annotations.Nullable;

/** Spoils one value of a good profile: the sentence that ends the start must name the file, the field and the remedy. */
public final class ProfileMistakes {

    private ProfileMistakes() {}

    /**
     * @param section the key of the file behind which the value stands
     * @param spoilt what stands there instead; nothing: it is left out
     */
    public static void refuses(String council, String section, String good, @Nullable String spoilt, String told) {
        assertThatExceptionOfType(ProfileMistake.class)
                .isThrownBy(() -> Councils.changed(council, text -> spoil(text, section, good, spoilt)))
                .withMessageStartingWith("In ")
                .withMessageContaining(".yaml, ")
                .withMessageContaining(told)
                .withMessageEndingWith(".")
                .withMessageNotContainingAny("uk.homeward", "Exception", "\n");
    }

    private static String spoil(String text, String section, String good, @Nullable String spoilt) {
        String before = good.replace("\\n", "\n");
        int from = ("\n" + text).indexOf("\n" + section + ":");
        assertThat(from).as(section).isNotNegative();
        int at = text.indexOf(before, from);
        assertThat(at).as(before).isNotNegative();
        String after = spoilt == null ? "" : spoilt.replace("\\n", "\n");
        return text.substring(0, at) + after + text.substring(at + before.length());
    }
}
