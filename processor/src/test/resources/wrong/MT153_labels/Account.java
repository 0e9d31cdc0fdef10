package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
public record Account(@Id UUID uid, Mood mood, Long2 long2, Plain plain) {
    @EnumType public enum Mood { @Label("") NONE, @Label("happy") HAPPY, @Label("happy") GLAD } // error: MT153 MT153 MT153

    @EnumType public enum Long2 { @Label("a label of sixty-four bytes, which is one more than there may be") LONG } // error: MT153

    public enum Plain { @Label("B") A, B, @Label("a label of sixty-four bytes, fine where it is a text and no more") C } // error: MT153 MT153
}
