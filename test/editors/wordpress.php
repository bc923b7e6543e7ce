<?php
// What a site on WordPress shows of a post by an author, who may not write any HTML: the folder of WordPress and the socket of
// an empty database are the arguments, HTML comes in and goes out.
[, $folder, $socket] = $argv;
$constants = ['DB_NAME' => 'wordpress', 'DB_USER' => 'root', 'DB_PASSWORD' => '', 'DB_HOST' => "localhost:$socket", 'DB_CHARSET' => 'utf8mb4', 'DB_COLLATE' => '',
  'WP_DEBUG' => false, 'WP_INSTALLING' => true, 'WP_HTTP_BLOCK_EXTERNAL' => true, 'DISABLE_WP_CRON' => true, 'ABSPATH' => "$folder/"];
foreach ($constants as $name => $value) define($name, $value);
$table_prefix = 'wp_';
$_SERVER += ['HTTP_HOST' => 'localhost', 'REQUEST_URI' => '/', 'REQUEST_METHOD' => 'GET', 'SERVER_PROTOCOL' => 'HTTP/1.1'];
mysqli_query(mysqli_connect('localhost', 'root', '', null, 0, $socket), 'CREATE DATABASE IF NOT EXISTS wordpress');

require ABSPATH . 'wp-settings.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
function wp_new_blog_notification() {} // no mail
if (!is_blog_installed()) wp_install('portal', 'admin', 'admin@example.org', false, '', 'secret');
$author = username_exists('author') ?: wp_create_user('author', 'secret', 'author@example.org');
(new WP_User($author))->set_role('author');
wp_set_current_user($author);
kses_init();
$id = wp_insert_post(wp_slash(['post_title' => 'report', 'post_content' => stream_get_contents(STDIN), 'post_status' => 'publish', 'post_author' => $author]), true);
if (is_wp_error($id)) exit($id->get_error_message());
echo apply_filters('the_content', get_post($id)->post_content);
