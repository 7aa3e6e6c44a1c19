/** Where a test's server finds its site, and listens. */
export interface Setting {
  readonly folder: string;
  readonly docs: string;
  readonly parts: string;
  readonly port: number;
  readonly kind: 'root' | 'folder';
}

/** nginx's whole configuration for a test: the file that the build writes is included. */
export function nginx({ folder, docs, parts, port, kind }: Setting): string {
  return `pid ${folder}/nginx.pid;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { }
http {
  include /etc/nginx/mime.types;
  access_log off;
  client_body_temp_path ${folder}/t1; proxy_temp_path ${folder}/t2; fastcgi_temp_path ${folder}/t3;
  uwsgi_temp_path ${folder}/t4; scgi_temp_path ${folder}/t5;
  server {
    listen 127.0.0.1:${port};
    root ${docs};
    include ${parts}/nginx-${kind}.conf;
  }
}
`;
}

/** Apache's, which reads the site's own `.htaccess`. */
export function apache({ folder, docs, port }: Setting): string {
  const modules = [
    'mpm_event',
    'authz_core',
    'dir',
    'mime',
    'headers',
    'deflate',
    'filter',
    'alias',
  ]
    .map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`)
    .join('\n');
  const user = process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : '';
  return `ServerRoot ${folder}
ServerName localhost
PidFile ${folder}/apache.pid
ErrorLog ${folder}/error.log
DefaultRuntimeDir ${folder}
Listen 127.0.0.1:${port}
${modules}
${user}
TypesConfig /etc/mime.types
DocumentRoot ${docs}
<Directory ${docs}>
  AllowOverride FileInfo Indexes Options=Indexes,MultiViews
  Require all granted
</Directory>
`;
}

/** Caddy's Caddyfile. */
export function caddy({ docs, parts, port, kind }: Setting): string {
  return `{
  admin off
  auto_https off
}
http://127.0.0.1:${port} {
  root * ${docs}
  import ${parts}/caddy-${kind}.conf
}
`;
}
