package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@SuppressWarnings("metatables:MT251")
public class Outer {
    @MetaTable
    public record Inner(@Id UUID uid, @ForeignKey(target = Account.class) UUID account) {}

    public interface Between {
        @MetaTable
        interface Deep {
            @Id
            UUID uid();

            @ForeignKey(target = Account.class)
            UUID getAccount();
        }
    }
}
