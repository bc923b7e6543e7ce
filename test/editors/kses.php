<?php
// What WordPress keeps of a post by an author who may not write any HTML: its folder is the argument, HTML comes in and goes out.
define('ABSPATH', $argv[1] . '/');
define('WPINC', 'wp-includes');
foreach (['plugin', 'formatting', 'functions', 'kses'] as $part) require ABSPATH . WPINC . "/$part.php";
echo wp_kses_post(stream_get_contents(STDIN));
