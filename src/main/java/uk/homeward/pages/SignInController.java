package uk.homeward.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.homeward.access.DemoStaff;
import uk.homeward.access.StaffMember;

/** Asks for a name and a password in the demo; elsewhere leads to the council's identity provider. */
@Controller
class SignInController {
    private final List<String> logins;
    private final ObjectProvider<ClientRegistrationRepository> registrations;

    SignInController(ObjectProvider<DemoStaff> demo, ObjectProvider<ClientRegistrationRepository> registrations) {
        this.logins = demo.stream()
                .flatMap(staff -> staff.all().stream())
                .map(StaffMember::id)
                .toList();
        this.registrations = registrations;
    }

    /** Only now: Homeward must start while the identity provider, who is asked here for its addresses, is away. */
    private List<Provider> providers() {
        List<Provider> providers = new ArrayList<>();
        if (logins.isEmpty() && registrations.getIfAvailable() instanceof Iterable<?> all) {
            all.forEach(registration -> providers.add(Provider.of((ClientRegistration) registration)));
        }
        return providers;
    }

    @GetMapping("/sign-in")
    String signIn(@RequestParam Map<String, String> given, Model model) {
        model.addAttribute("refused", given.containsKey("error"));
        model.addAttribute("signedOut", given.containsKey("signed-out"));
        model.addAttribute("expired", given.containsKey("expired"));
        model.addAttribute("logins", logins);
        model.addAttribute("providers", providers());
        return "sign-in";
    }

    public record Provider(String name, String address) {
        static Provider of(ClientRegistration registration) {
            return new Provider(
                    registration.getClientName(), "/oauth2/authorization/" + registration.getRegistrationId());
        }
    }
}
