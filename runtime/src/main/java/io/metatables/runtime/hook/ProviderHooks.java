package io.metatables.runtime.hook;

import io.metatables.runtime.registry.ProviderDefinition;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/**
 * The hooks of one provider, in the order of their class names.
 *
 * @param hooks as they were found
 */
public record ProviderHooks(List<RegistrationHook> hooks) {

    /** Nobody wants to hear anything. */
    public static final ProviderHooks NONE = new ProviderHooks(List.of());

    /** Copies the list. */
    public ProviderHooks {
        hooks = List.copyOf(hooks);
    }

    /**
     * Looks for the hooks of a provider.
     *
     * @param provider whose hooks
     * @param classes where they are looked for
     * @return none if there is none
     * @throws FindingException if a class that is named as a hook, be it of this provider or of another, can't be made
     */
    public static ProviderHooks find(ProviderDefinition provider, ClassLoader classes) {
        List<RegistrationHook> found = new ArrayList<>();
        try {
            for (RegistrationHook hook : ServiceLoader.load(RegistrationHook.class, classes)) {
                if (provider.providerClass().equals(hook.provider().getCanonicalName())) {
                    found.add(hook);
                }
            }
        } catch (ServiceConfigurationError | LinkageError | RuntimeException e) {
            throw unusable(e);
        }
        found.sort(Comparator.comparing(hook -> hook.getClass().getName()));
        return new ProviderHooks(found);
    }

    private static FindingException unusable(Throwable cause) {
        return new FindingException(
                new Finding(
                        HookCode.UNUSABLE,
                        "A hook named in META-INF/services/" + RegistrationHook.class.getName() + " cannot be used: "
                                + said(cause) + ". Nothing was changed.",
                        "Name public classes there that implement " + RegistrationHook.class.getName()
                                + ", have a public constructor without parameters, and say their provider; and let the class"
                                + " path have what they need."),
                cause);
    }

    /**
     * Calls the hooks, one after the other.
     *
     * @param registration what they hear
     * @param connection in a transaction
     * @throws FindingException if one fails, or leaves its scope; then the caller takes the transaction back
     */
    public void call(Registration registration, Connection connection) {
        for (RegistrationHook hook : hooks) {
            String name = hook.getClass().getName();
            try {
                HookScope scope = HookScope.of(connection);
                hook.registered(registration, connection);
                scope.requireKept(name, connection);
            } catch (FindingException e) {
                throw e;
            } catch (Exception | LinkageError e) {
                throw failed(registration, "the hook " + name, e);
            }
        }
    }

    /**
     * Words why a run ends with registered tables and without its hooks.
     *
     * @param registration what they would have heard
     * @param who the hook, or what else has failed
     * @param cause why
     * @return the refusal
     */
    public static FindingException failed(Registration registration, String who, Throwable cause) {
        return new FindingException(
                new Finding(
                        HookCode.FAILED,
                        "The database is at revision " + registration.revision() + " and the tables of "
                                + registration.provider().namespace() + " are registered, but " + who + " has failed: "
                                + said(cause) + ". What it did through its connection is taken back.",
                        "No revision is taken back. Correct the cause, and run upgrade again: it calls the hooks again, with the"
                                + " same " + (registration.steps().size() == 1 ? "step" : "steps")
                                + ", also when there is nothing to apply."),
                cause);
    }

    private static String said(Throwable cause) {
        String message = cause.getMessage();
        String first = message == null ? "" : message.lines().findFirst().orElse("");
        return first.isEmpty() ? cause.getClass().getName() : cause.getClass().getSimpleName() + ": " + first;
    }
}
