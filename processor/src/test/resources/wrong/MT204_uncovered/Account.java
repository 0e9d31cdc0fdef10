package elsewhere;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable // error: MT204
public record Account(@Id UUID uid) {}
