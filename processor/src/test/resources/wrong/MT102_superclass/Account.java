package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable // error: MT102
public class Account extends Named {
    @Id UUID uid;
}
