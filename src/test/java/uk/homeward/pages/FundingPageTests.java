package uk.homeward.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FundingPageTests extends PageTest {
    @Test
    @Tag("HAM-17")
    void showsHowEveryLineAndFunderStands() {
        assertThat(words(look("finance", "/funding")))
                .containsPattern("Discharge to Assess, NHS NHS Wealdshire From 1 Apr 20\\d\\d to 31 Mar 20\\d\\d"
                        + " £400,000.00 £[\\d,.]+ £[\\d,.]+ £[\\d,.]+ £[\\d,.]+ ")
                .containsPattern("Wealdshire County Council £12,600,000.00 ")
                .containsPattern(
                        "Discharge to Assess 1 Jan 2024 31 Mar 2030 To 31 Mar 2031, to be decided by 31 Dec 2029");
    }

    @Test
    void isForThoseWhoAnswerForMoney() {
        assertThat(look("manager", "/funding").getStatus()).isEqualTo(200);
        assertThat(look("therapist", "/funding").getStatus()).isEqualTo(403);
        assertThat(look("provider-a", "/funding").getStatus()).isEqualTo(403);
    }
}
