package uk.homeward.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.homeward.access.DemoStaff;
import uk.homeward.access.StaffMember;

/** Asks for a name and a password in the demo; elsewhere leads to the council's identity provider. */
@PageController
class SignInController {
    private final List<String> logins;
    private final List<Provider> providers = new ArrayList<>();

    SignInController(ObjectProvider<DemoStaff> demo, ObjectProvider<OAuth2ClientProperties> council) {
        this.logins = demo.stream()
                .flatMap(staff -> staff.all().stream())
                .map(StaffMember::id)
                .toList();
        if (logins.isEmpty()) {
            // The settings and not the provider itself: this page must also open while the provider is away.
            council.ifAvailable(settings -> settings.getRegistration()
                    .forEach((id, registration) -> providers.add(Provider.of(id, registration.getClientName()))));
        }
    }

    @GetMapping("/sign-in")
    String signIn(@RequestParam Map<String, String> given, Model model) {
        model.addAttribute("refused", given.containsKey("error"));
        model.addAttribute("wait", seconds(given.getOrDefault("wait", "")));
        model.addAttribute("signedOut", given.containsKey("signed-out"));
        model.addAttribute("expired", given.containsKey("expired"));
        model.addAttribute("logins", logins);
        model.addAttribute("providers", providers);
        return "site/sign-in";
    }

    /** As the address says it; anything else in its place says nothing. */
    private static @Nullable Integer seconds(String given) {
        return given.matches("[1-9][0-9]?") ? Integer.valueOf(given) : null;
    }

    public record Provider(String name, String address) {
        static Provider of(String id, @Nullable String name) {
            return new Provider(name == null ? id : name, "/oauth2/authorization/" + id);
        }
    }
}
