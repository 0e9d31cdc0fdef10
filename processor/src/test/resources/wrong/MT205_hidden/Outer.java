package acme;

import io.metatables.annotations.*;
import java.util.*;

public class Outer {
    @MetaTable
    private record Inner(@Id UUID uid) {} // error: MT205

    static class Middle {
        @MetaTable
        public record Deep(@Id UUID uid) {} // error: MT205
    }
}
