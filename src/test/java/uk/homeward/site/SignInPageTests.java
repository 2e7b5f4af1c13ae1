package uk.homeward.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignInPageTests extends PageTest {
    @Test
    void demoNamesItsLogins() {
        String page = text(look("manager", "/sign-in"));

        assertThat(page)
                .contains("<title>Sign in – Homeward – ", "name=\"_csrf\"", "social-worker", "executive-member")
                .doesNotContain("There is a problem");
    }

    @Test
    void saysWhyItIsShown() {
        assertThat(words(look("manager", "/sign-in?error"))).contains("The name or the password is not right.");
        assertThat(words(look("manager", "/sign-in?signed-out"))).contains("You are signed out.");
        assertThat(words(look("manager", "/sign-in?expired"))).contains("You were signed out because");
    }
}
