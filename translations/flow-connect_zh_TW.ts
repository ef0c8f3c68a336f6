<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AdviceTexts</name>
    <message>
        <source>This is your own computer: Adobe&apos;s servers can&apos;t reach it.</source>
        <translation>這是您自己的電腦：Adobe 的伺服器無法連線。</translation>
    </message>
    <message>
        <source>Adobe&apos;s servers can&apos;t reach this name: only your network knows it.</source>
        <translation>Adobe 的伺服器無法連到這個名稱：只有您的網路內部能使用。</translation>
    </message>
    <message>
        <source>Adobe&apos;s servers can&apos;t reach this address: it is of a private network.</source>
        <translation>Adobe 的伺服器無法連到這個位址：這是私人網路的位址。</translation>
    </message>
    <message>
        <source>%1 Ask your network team for a public name and to let Adobe&apos;s addresses in.</source>
        <translation>%1請網路團隊提供公開的名稱，並允許 Adobe 的位址連入。</translation>
    </message>
    <message>
        <source>%1 usually belongs to %2. PostgreSQL usually listens on 5432.</source>
        <translation>%1 通常是 %2 的連接埠。PostgreSQL 通常使用 5432。</translation>
    </message>
    <message>
        <source>The name ends in a dot. Remove it if it is a typo.</source>
        <translation>主機名稱結尾多了一個句點。若是誤植，請刪除。</translation>
    </message>
    <message>
        <source>Host names rarely have an underscore. Should it be a hyphen?</source>
        <translation>主機名稱很少有底線。是不是應該用連字號（-）？</translation>
    </message>
    <message>
        <source>Looked up as %1. Compare it with what you were given.</source>
        <translation>會以 %1 查詢。請與您收到的資料核對。</translation>
    </message>
    <message>
        <source>6432 usually belongs to PgBouncer. It works in session mode; otherwise use the port of PostgreSQL itself.</source>
        <translation>6432 通常是 PgBouncer 的連接埠。工作階段模式可以使用；否則請使用 PostgreSQL 本身的連接埠。</translation>
    </message>
    <message>
        <source>postgres may change and delete everything. A read-only role is safer.</source>
        <translation>postgres 可以變更與刪除所有內容。使用唯讀角色比較安全。</translation>
    </message>
    <message>
        <source>Adobe&apos;s addresses…</source>
        <translation>Adobe 的位址…</translation>
    </message>
    <message>
        <source>Copy SQL for such a role</source>
        <translation>複製建立此角色的 SQL</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
    <message>
        <source>Your password, token or client secret is in this name, and colleagues will read it. Choose another name.</source>
        <translation>這個名稱裡有您的密碼、權杖或用戶端密碼，同事都看得到。請換一個名稱。</translation>
    </message>
    <message>
        <source>Your password, token or client secret is in this description. It is sent to Platform as it stands, and colleagues will read it. Remove it.</source>
        <translation>這段說明裡有您的密碼、權杖或用戶端密碼。說明會原樣傳送到 Platform，同事都看得到。請將它刪除。</translation>
    </message>
    <message>
        <source>This looks like something with a password or a key in it. It is sent to Platform as it stands, and colleagues will read it. Remove what is secret.</source>
        <translation>這看起來含有密碼或金鑰。這段文字會原樣傳送到 Platform，同事都看得到。請刪除其中的機密內容。</translation>
    </message>
</context>
<context>
    <name>AuthenticationTexts</name>
    <message>
        <source>the server</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>the port</source>
        <translation>連接埠</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>資料庫</translation>
    </message>
    <message>
        <source>the user name</source>
        <translation>使用者名稱</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>%1 contains a semicolon</source>
        <translation>%1含有分號</translation>
    </message>
    <message>
        <source>%1 contains an invisible character</source>
        <translation>%1含有看不見的字元</translation>
    </message>
    <message>
        <source>%1 begins with a space, a quote, { or =</source>
        <translation>%1的開頭是空格、引號、{ 或 =</translation>
    </message>
    <message>
        <source>%1 ends with a space or a quote</source>
        <translation>%1的結尾是空格或引號</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1是空的</translation>
    </message>
    <message>
        <source>Sent as a connection string.</source>
        <translation>以連線字串傳送。</translation>
    </message>
    <message>
        <source>Sent with Basic Authentication because %1, which a connection string can&apos;t carry safely.</source>
        <translation>%1，連線字串無法安全地傳送這類值，因此改用基本驗證（Basic）傳送。</translation>
    </message>
    <message>
        <source>Sent with Basic Authentication, as you chose.</source>
        <translation>依照您的選擇，以基本驗證（Basic）傳送。</translation>
    </message>
    <message>
        <source>Sent with Basic Authentication: only this can ask for the host name to be verified.</source>
        <translation>以基本驗證（Basic）傳送：只有這種方式可以要求驗證主機名稱。</translation>
    </message>
    <message>
        <source>Password and data go over the network in clear text. Don&apos;t use it with a public address.</source>
        <translation>密碼與資料會以明文在網路上傳送。請勿用於公開的位址。</translation>
    </message>
    <message>
        <source>Encrypted if the server offers it, otherwise unencrypted, without warning.</source>
        <translation>伺服器支援時會加密；不支援時會直接以明文傳送，不另行通知。</translation>
    </message>
    <message>
        <source>Others can&apos;t read the traffic, and a trusted authority vouches for the server.</source>
        <translation>他人無法竊聽，而且伺服器身分經受信任的憑證授權單位確認。</translation>
    </message>
    <message>
        <source>Others can&apos;t read the traffic or take the server&apos;s place.</source>
        <translation>他人無法竊聽，也無法冒充伺服器。</translation>
    </message>
    <message>
        <source>Others can&apos;t read the traffic; a server without encryption is refused.</source>
        <translation>他人無法竊聽；不加密的伺服器會被拒絕。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>優先加密</translation>
    </message>
    <message>
        <source>Require (recommended)</source>
        <translation>必須加密（建議）</translation>
    </message>
    <message>
        <source>Require and verify certificate</source>
        <translation>必須加密並驗證憑證</translation>
    </message>
    <message>
        <source>Require and verify certificate and host name</source>
        <translation>必須加密並驗證憑證與主機名稱</translation>
    </message>
    <message>
        <source>Automatic (recommended)</source>
        <translation>自動（建議）</translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation>連線字串</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>基本驗證（Basic）</translation>
    </message>
    <message>
        <source>Sent as a connection string with ODBC braces: %1. Adobe documents no quoting, so Platform may read another value.</source>
        <translation>以連線字串傳送，並加上 ODBC 大括號：%1。Adobe 沒有記載任何引號規則，Platform 讀到的值可能不同。</translation>
    </message>
    <message>
        <source>Sent as a connection string with ADO.NET quotes: %1. Adobe documents no quoting, so Platform may read another value.</source>
        <translation>以連線字串傳送，並加上 ADO.NET 引號：%1。Adobe 沒有記載任何引號規則，Platform 讀到的值可能不同。</translation>
    </message>
    <message>
        <source>Use Basic Authentication for special characters (recommended)</source>
        <translation>有特殊字元時改用基本驗證（建議）</translation>
    </message>
    <message>
        <source>ODBC braces (undocumented by Adobe)</source>
        <translation>ODBC 大括號（Adobe 未記載）</translation>
    </message>
    <message>
        <source>ADO.NET quotes (undocumented by Adobe)</source>
        <translation>ADO.NET 引號（Adobe 未記載）</translation>
    </message>
    <message>
        <source>Sent with Basic Authentication: this Platform (on AWS) takes Basic Authentication only.</source>
        <translation>以基本驗證（Basic）傳送：這個 Platform（在 AWS 上）只接受基本驗證（Basic）。</translation>
    </message>
    <message>
        <source>This Platform (on AWS) takes Basic Authentication only and would refuse a connection string. Sent with Basic Authentication.</source>
        <translation>這個 Platform（在 AWS 上）只接受基本驗證（Basic），會拒絕連線字串。改用基本驗證（Basic）傳送。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>This Platform does not know the encryption “%1” and will refuse it. It knows: %2.</source>
        <translation>這個 Platform 沒有「%1」這種加密方式，會拒絕這項設定。支援的方式：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>BatchTexts</name>
    <message>
        <source>not changed yet</source>
        <translation>尚未變更</translation>
    </message>
    <message>
        <source>changed in an earlier run</source>
        <translation>先前已變更</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>讀取中⋯⋯</translation>
    </message>
    <message>
        <source>changing …</source>
        <translation>變更中⋯⋯</translation>
    </message>
    <message>
        <source>changed; Platform is testing …</source>
        <translation>已變更，Platform 測試中⋯⋯</translation>
    </message>
    <message>
        <source>changed, reached</source>
        <translation>已變更，可連線</translation>
    </message>
    <message>
        <source>changed, but Platform does not reach the database</source>
        <translation>已變更，但 Platform 無法連到資料庫</translation>
    </message>
    <message>
        <source>changed, not tested</source>
        <translation>已變更，尚未測試</translation>
    </message>
    <message>
        <source>not changed: refused</source>
        <translation>未變更：遭拒絕</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>未變更</translation>
    </message>
    <message>
        <source>unchanged so far; may still arrive</source>
        <translation>目前尚未變更，要求可能稍後才會送達</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Platform asks to wait %1 s; then it goes on. Changed so far: %2 of %3</source>
        <translation>Platform 要求等候 %1 秒，之後會繼續。目前已變更：%2 / %3</translation>
    </message>
    <message>
        <source>Connection %1 of %2 · changed so far: %3</source>
        <translation>第 %1 個連線，共 %2 個 · 目前已變更：%3</translation>
    </message>
    <message>
        <source>%1 of %2 were changed in an earlier run and are left alone.</source>
        <translation>%2 個連線中有 %1 個先前已變更，不會再次變更。</translation>
    </message>
    <message>
        <source>Changed: %1 · not changed: %2</source>
        <translation>已變更：%1 · 未變更：%2</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>未知：%1</translation>
    </message>
    <message>
        <source>It stopped at the first that did not work, since databases lock accounts after a few wrong passwords. “Change” goes on where it stopped.</source>
        <translation>遇到第一個失敗的連線就已停止，因為資料庫在密碼錯誤數次後會鎖定帳號。按「變更」可從停止處繼續。</translation>
    </message>
</context>
<context>
    <name>BrowseTexts</name>
    <message numerus="yes">
        <source>%Ln table(s) and view(s), read at %1</source>
        <translation>
            <numerusform>%Ln 個資料表與檢視表，讀取時間 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 match, read at %3</source>
        <translation>符合 %1 個，共 %2 個，讀取時間 %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) of the answer could not be read.</source>
        <translation>
            <numerusform>回應中有 %Ln 個項目無法讀取。</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection&apos;s user sees no tables and no views in this database.

If there are some, the user lacks the rights: USAGE on their schema and SELECT on the tables. Ask the database&apos;s administrator to GRANT both, then press “Refresh”.</source>
        <translation>這個連線的使用者在資料庫中看不到任何資料表或檢視表。

若資料庫中確實有資料表，表示使用者缺少權限：結構描述的 USAGE 權限與資料表的 SELECT 權限。請資料庫管理員授予（GRANT）這兩項權限，再按「重新整理」。</translation>
    </message>
    <message>
        <source>No table or view has this in its name. Shorten the filter.</source>
        <translation>沒有名稱包含這段文字的資料表或檢視表。請縮短搜尋文字。</translation>
    </message>
    <message>
        <source>Choose a table or view on the left to see its columns.</source>
        <translation>請在左側選擇資料表或檢視表，以查看欄位。</translation>
    </message>
    <message>
        <source>Platform gives no columns for this entry.</source>
        <translation>Platform 不提供這個項目的欄位。</translation>
    </message>
    <message>
        <source>Platform names no columns for it.</source>
        <translation>Platform 沒有列出任何欄位。</translation>
    </message>
    <message>
        <source>Choose a table or view on the left first.</source>
        <translation>請先在左側選擇資料表或檢視表。</translation>
    </message>
    <message>
        <source>Platform gives no rows for this source.</source>
        <translation>Platform 不提供這個來源的資料列。</translation>
    </message>
    <message>
        <source>Rows are read when you press “Rows”. They are kept nowhere.</source>
        <translation>按「資料列」才會讀取資料列，且不會儲存在任何地方。</translation>
    </message>
    <message>
        <source>Platform sent no rows: the table is empty, or Platform gives none for this source.</source>
        <translation>Platform 沒有傳回資料列：資料表是空的，或 Platform 不提供這個來源的資料列。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), as Platform sent them; at most 100. They are kept nowhere.</source>
        <translation>
            <numerusform>Platform 傳回的 %Ln 列資料，最多 100 列，不會儲存在任何地方。</numerusform>
        </translation>
    </message>
    <message>
        <source>table</source>
        <translation>資料表</translation>
    </message>
    <message>
        <source>view</source>
        <translation>檢視表</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>file</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>CertificateTexts</name>
    <message>
        <source>The server has signed its certificate itself; no authority vouches for it.</source>
        <translation>伺服器的憑證是自行簽署的，身分未經憑證授權單位確認。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by “%1”, which this computer does not trust.</source>
        <translation>伺服器的憑證由「%1」簽署，而這台電腦不信任該單位。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expired on %1.</source>
        <translation>伺服器的憑證已於 %1 過期。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid before %1.</source>
        <translation>伺服器的憑證從 %1 起才有效。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for %1, not for %2.</source>
        <translation>伺服器的憑證屬於 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>Ask its administrator for a certificate by an authority that Adobe knows, or choose “Require” above.</source>
        <translation>請管理者換用 Adobe 認得的憑證授權單位所簽署的憑證，或在上方選擇「必須加密」。</translation>
    </message>
    <message>
        <source>If that is your company&apos;s authority, choose its CA file in Network settings on the first page; but Adobe may not know it. Or choose “Require” above.</source>
        <translation>如果那是貴公司的憑證授權單位，請在第一頁的「網路設定」中選取它的 CA 檔案；但 Adobe 不一定認得它。您也可以在上方選擇「必須加密」。</translation>
    </message>
    <message>
        <source>Ask its administrator to renew it.</source>
        <translation>請管理者更新憑證。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, or ask the server&apos;s administrator.</source>
        <translation>請檢查這台電腦的時鐘，或詢問伺服器的管理者。</translation>
    </message>
    <message>
        <source>Enter a name that the certificate is for, or ask the server&apos;s administrator.</source>
        <translation>請輸入憑證所屬的名稱，或詢問伺服器的管理者。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted here, is out of date or is for another name. Ask its administrator, or choose “Require” above.</source>
        <translation>伺服器的憑證在這裡不受信任、已過期或屬於其他名稱。請詢問管理者，或在上方選擇「必須加密」。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expires on %1. Have it renewed in time.</source>
        <translation>伺服器的憑證將於 %1 過期。請及時更新。</translation>
    </message>
    <message>
        <source>The encryption chosen above lets it pass; one that verifies more would not.</source>
        <translation>上方選擇的加密方式會接受這張憑證；驗證更嚴格的方式則會拒絕。</translation>
    </message>
</context>
<context>
    <name>ChangeTexts</name>
    <message>
        <source>You stopped waiting while the request was on its way.</source>
        <translation>要求送出後，您停止了等候。</translation>
    </message>
    <message>
        <source>The answer got lost: %1</source>
        <translation>回應遺失：%1</translation>
    </message>
    <message>
        <source>“%1” is still there</source>
        <translation>「%1」仍然存在</translation>
    </message>
    <message>
        <source>At %1 Platform still showed the connection; the request may still arrive.</source>
        <translation>%1 時 Platform 仍顯示這個連線；要求可能稍後才會送達。</translation>
    </message>
    <message>
        <source>Wait a few minutes and refresh the list. Deleting it again is safe as well.</source>
        <translation>請等候幾分鐘後重新整理清單。再刪除一次也很安全。</translation>
    </message>
    <message>
        <source>“%1” is unchanged so far</source>
        <translation>「%1」目前尚未變更</translation>
    </message>
    <message>
        <source>At %1 Platform still showed the version of before; the request may still arrive.</source>
        <translation>%1 時 Platform 仍顯示先前的版本；要求可能稍後才會送達。</translation>
    </message>
    <message>
        <source>Trying again is safe: both requests name the same version, and Platform takes only one of them.</source>
        <translation>重試很安全：兩個要求都指定同一個版本，Platform 只會接受其中一個。</translation>
    </message>
    <message>
        <source>You stopped looking.</source>
        <translation>您已停止查詢。</translation>
    </message>
    <message>
        <source>Looking did not work: %1</source>
        <translation>查詢失敗：%1</translation>
    </message>
    <message>
        <source>It is not known whether “%1” was deleted</source>
        <translation>無法得知「%1」是否已刪除</translation>
    </message>
    <message>
        <source>It is not known whether “%1” was changed</source>
        <translation>無法得知「%1」是否已變更</translation>
    </message>
    <message>
        <source>Refresh the list before you try again. The history looks it up as well.</source>
        <translation>重試之前請先重新整理清單。歷程記錄也會查詢結果。</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>“%1” was changed by %2 meanwhile</source>
        <translation>「%1」在這段期間被%2變更了</translation>
    </message>
    <message>
        <source>Whether your change was carried out before that can&apos;t be told.</source>
        <translation>無法得知您的變更是否在那之前已完成。</translation>
    </message>
    <message>
        <source>Look at the connection as it is now, then decide.</source>
        <translation>請先查看連線目前的內容再決定。</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>沒有刪除任何內容。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>沒有變更任何內容。</translation>
    </message>
    <message>
        <source>Signing in to Adobe …</source>
        <translation>正在登入 Adobe⋯⋯</translation>
    </message>
    <message>
        <source>Writing it down on this computer …</source>
        <translation>正在記錄到這台電腦⋯⋯</translation>
    </message>
    <message>
        <source>Deleting the connection …</source>
        <translation>正在刪除連線⋯⋯</translation>
    </message>
    <message>
        <source>Changing the connection …</source>
        <translation>正在變更連線⋯⋯</translation>
    </message>
    <message>
        <source>Looking whether the connection is still there …</source>
        <translation>正在查詢連線是否仍然存在⋯⋯</translation>
    </message>
    <message>
        <source>Looking whether the change was carried out …</source>
        <translation>正在查詢變更是否已完成⋯⋯</translation>
    </message>
    <message>
        <source>Cancel stops waiting; then Platform is asked what became of it.</source>
        <translation>按「取消」會停止等候，改為向 Platform 查詢結果。</translation>
    </message>
    <message>
        <source>No clear answer came, so nothing is sent again. Cancel stops looking.</source>
        <translation>沒有收到明確的回應，因此不會重送。按「取消」會停止查詢。</translation>
    </message>
    <message>
        <source>Cancel stops it; nothing has been sent.</source>
        <translation>按「取消」即可停止；尚未傳送任何內容。</translation>
    </message>
    <message>
        <source>This change was not carried out</source>
        <translation>這項變更沒有執行</translation>
    </message>
    <message>
        <source>Another change of the same version came first.</source>
        <translation>同一版本已先套用另一項變更。</translation>
    </message>
    <message>
        <source>“%1” does not exist any more</source>
        <translation>「%1」已不存在</translation>
    </message>
    <message>
        <source>It was deleted, here or elsewhere.</source>
        <translation>連線已在這裡或其他地方刪除。</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>請重新整理清單。</translation>
    </message>
    <message>
        <source>What it is like now could not be read.</source>
        <translation>無法讀取連線目前的內容。</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>Changed by: %1 · When: %2</source>
        <translation>變更者：%1 · 時間：%2</translation>
    </message>
    <message>
        <source>Theirs: “%1”</source>
        <translation>對方的：「%1」</translation>
    </message>
    <message>
        <source>Yours: “%1”</source>
        <translation>您的：「%1」</translation>
    </message>
    <message>
        <source>Yours: %1 on %2</source>
        <translation>您的：%2 上的 %1</translation>
    </message>
    <message>
        <source>Nothing of yours was changed so far.</source>
        <translation>您的變更尚未套用。</translation>
    </message>
    <message>
        <source>Somebody changed this connection since you opened it</source>
        <translation>您開啟之後，有人變更了這個連線</translation>
    </message>
    <message>
        <source>&amp;Use mine anyway</source>
        <translation>仍使用我的(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keep theirs</source>
        <translation>保留對方的(&amp;K)</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁碟已滿。</translation>
    </message>
    <message>
        <source>The disk does not answer.</source>
        <translation>磁碟沒有回應。</translation>
    </message>
    <message>
        <source>The file may not be written.</source>
        <translation>沒有寫入這個檔案的權限。</translation>
    </message>
    <message>
        <source>The disk reported an error.</source>
        <translation>磁碟回報錯誤。</translation>
    </message>
    <message>
        <source>The history can&apos;t be written</source>
        <translation>無法寫入歷程記錄</translation>
    </message>
    <message>
        <source>If the program ended now, the next start would not know of this change. File: %1</source>
        <translation>若程式此時異常結束，下次啟動時不會知道這項變更。檔案：%1</translation>
    </message>
    <message>
        <source>Go &amp;on without it</source>
        <translation>不記錄並繼續(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Platform does not tell how this connection signs in. Create a new connection instead.</source>
        <translation>Platform 沒有提供這個連線的驗證方式。請改為建立新的連線。</translation>
    </message>
    <message>
        <source>This connection signs in by “%1”, which this program does not know. Change it in Adobe Experience Platform.</source>
        <translation>這個連線使用「%1」驗證，這個程式不支援。請在 Adobe Experience Platform 中變更。</translation>
    </message>
    <message>
        <source>This connection goes by a connection string, which can&apos;t ask for the host name to be verified. Choose another encryption, or create a new connection.</source>
        <translation>這個連線使用連線字串，無法要求驗證主機名稱。請選擇其他加密方式，或建立新的連線。</translation>
    </message>
    <message>
        <source>This connection goes by a connection string, and Platform takes none in this sandbox. Create a new connection instead.</source>
        <translation>這個連線使用連線字串，但 Platform 在這個沙箱中不接受連線字串。請改為建立新的連線。</translation>
    </message>
    <message>
        <source>This connection goes by a connection string, which can&apos;t carry one of these values safely. Use a password without ; { &quot; &apos; = at its ends, or create a new connection.</source>
        <translation>這個連線使用連線字串，無法安全地傳送其中一個值。請使用前後沒有 ; { &quot; &apos; = 的密碼，或建立新的連線。</translation>
    </message>
</context>
<context>
    <name>CharacterTexts</name>
    <message>
        <source>null character</source>
        <translation>空字元</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tab 字元</translation>
    </message>
    <message>
        <source>line break</source>
        <translation>換行</translation>
    </message>
    <message>
        <source>vertical tab</source>
        <translation>垂直定位字元</translation>
    </message>
    <message>
        <source>page break</source>
        <translation>換頁</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>control character</source>
        <translation>控制字元</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>不斷行空格</translation>
    </message>
    <message>
        <source>angle quotation mark</source>
        <translation>角引號</translation>
    </message>
    <message>
        <source>soft hyphen</source>
        <translation>軟連字號</translation>
    </message>
    <message>
        <source>acute accent</source>
        <translation>尖音符號</translation>
    </message>
    <message>
        <source>modifier apostrophe</source>
        <translation>修飾撇號</translation>
    </message>
    <message>
        <source>combining grapheme joiner</source>
        <translation>字素連接字元</translation>
    </message>
    <message>
        <source>Arabic letter mark</source>
        <translation>阿拉伯字母標記</translation>
    </message>
    <message>
        <source>Hangul filler</source>
        <translation>韓文填充字元</translation>
    </message>
    <message>
        <source>variation selector</source>
        <translation>變體選擇字元</translation>
    </message>
    <message>
        <source>Mongolian vowel separator</source>
        <translation>蒙古文母音分隔字元</translation>
    </message>
    <message>
        <source>en space</source>
        <translation>半形寬空格</translation>
    </message>
    <message>
        <source>em space</source>
        <translation>全形寬空格</translation>
    </message>
    <message>
        <source>figure space</source>
        <translation>數字寬空格</translation>
    </message>
    <message>
        <source>punctuation space</source>
        <translation>標點寬空格</translation>
    </message>
    <message>
        <source>thin space</source>
        <translation>細空格</translation>
    </message>
    <message>
        <source>hair space</source>
        <translation>極細空格</translation>
    </message>
    <message>
        <source>narrow space</source>
        <translation>窄空格</translation>
    </message>
    <message>
        <source>zero width space</source>
        <translation>零寬空格</translation>
    </message>
    <message>
        <source>zero width non-joiner</source>
        <translation>零寬不連字字元</translation>
    </message>
    <message>
        <source>zero width joiner</source>
        <translation>零寬連字字元</translation>
    </message>
    <message>
        <source>left-to-right mark</source>
        <translation>由左至右標記</translation>
    </message>
    <message>
        <source>right-to-left mark</source>
        <translation>由右至左標記</translation>
    </message>
    <message>
        <source>typographic hyphen</source>
        <translation>印刷連字號</translation>
    </message>
    <message>
        <source>non-breaking hyphen</source>
        <translation>不斷行連字號</translation>
    </message>
    <message>
        <source>figure dash</source>
        <translation>數字連接號</translation>
    </message>
    <message>
        <source>en dash</source>
        <translation>短破折號</translation>
    </message>
    <message>
        <source>em dash</source>
        <translation>長破折號</translation>
    </message>
    <message>
        <source>horizontal bar</source>
        <translation>水平線</translation>
    </message>
    <message>
        <source>curly single quotation mark</source>
        <translation>彎單引號</translation>
    </message>
    <message>
        <source>curly quotation mark</source>
        <translation>彎引號</translation>
    </message>
    <message>
        <source>line separator</source>
        <translation>行分隔字元</translation>
    </message>
    <message>
        <source>paragraph separator</source>
        <translation>段落分隔字元</translation>
    </message>
    <message>
        <source>left-to-right embedding</source>
        <translation>嵌入由左至右</translation>
    </message>
    <message>
        <source>right-to-left embedding</source>
        <translation>嵌入由右至左</translation>
    </message>
    <message>
        <source>end of a writing direction</source>
        <translation>書寫方向結束字元</translation>
    </message>
    <message>
        <source>left-to-right override</source>
        <translation>強制由左至右</translation>
    </message>
    <message>
        <source>right-to-left override</source>
        <translation>強制由右至左</translation>
    </message>
    <message>
        <source>narrow no-break space</source>
        <translation>窄不斷行空格</translation>
    </message>
    <message>
        <source>prime</source>
        <translation>角分符號</translation>
    </message>
    <message>
        <source>hyphen bullet</source>
        <translation>連字號項目符號</translation>
    </message>
    <message>
        <source>mathematical space</source>
        <translation>數學空格</translation>
    </message>
    <message>
        <source>word joiner</source>
        <translation>文字連接字元</translation>
    </message>
    <message>
        <source>invisible mathematical operator</source>
        <translation>隱形數學運算子</translation>
    </message>
    <message>
        <source>left-to-right isolate</source>
        <translation>隔離由左至右</translation>
    </message>
    <message>
        <source>right-to-left isolate</source>
        <translation>隔離由右至左</translation>
    </message>
    <message>
        <source>first-strong isolate</source>
        <translation>隔離自動方向</translation>
    </message>
    <message>
        <source>end of an isolate</source>
        <translation>方向隔離結束字元</translation>
    </message>
    <message>
        <source>minus sign</source>
        <translation>數學減號</translation>
    </message>
    <message>
        <source>blank Braille pattern</source>
        <translation>空白點字</translation>
    </message>
    <message>
        <source>full-width space</source>
        <translation>全形空格</translation>
    </message>
    <message>
        <source>ideographic comma</source>
        <translation>頓號</translation>
    </message>
    <message>
        <source>ideographic full stop</source>
        <translation>中文句號</translation>
    </message>
    <message>
        <source>corner bracket</source>
        <translation>直角引號</translation>
    </message>
    <message>
        <source>double prime quotation mark</source>
        <translation>雙撇引號</translation>
    </message>
    <message>
        <source>small em dash</source>
        <translation>小型破折號</translation>
    </message>
    <message>
        <source>small hyphen</source>
        <translation>小型連字號</translation>
    </message>
    <message>
        <source>byte order mark</source>
        <translation>位元組順序標記</translation>
    </message>
    <message>
        <source>full-width exclamation mark</source>
        <translation>全形驚嘆號</translation>
    </message>
    <message>
        <source>full-width number sign</source>
        <translation>全形井號</translation>
    </message>
    <message>
        <source>full-width percent sign</source>
        <translation>全形百分號</translation>
    </message>
    <message>
        <source>full-width ampersand</source>
        <translation>全形 &amp; 符號</translation>
    </message>
    <message>
        <source>full-width parenthesis</source>
        <translation>全形括號</translation>
    </message>
    <message>
        <source>full-width comma</source>
        <translation>全形逗號</translation>
    </message>
    <message>
        <source>full-width hyphen</source>
        <translation>全形連字號</translation>
    </message>
    <message>
        <source>full-width period</source>
        <translation>全形句點</translation>
    </message>
    <message>
        <source>full-width slash</source>
        <translation>全形斜線</translation>
    </message>
    <message>
        <source>full-width colon</source>
        <translation>全形冒號</translation>
    </message>
    <message>
        <source>full-width semicolon</source>
        <translation>全形分號</translation>
    </message>
    <message>
        <source>full-width equals sign</source>
        <translation>全形等號</translation>
    </message>
    <message>
        <source>full-width question mark</source>
        <translation>全形問號</translation>
    </message>
    <message>
        <source>full-width at sign</source>
        <translation>全形 @ 符號</translation>
    </message>
    <message>
        <source>full-width underscore</source>
        <translation>全形底線</translation>
    </message>
    <message>
        <source>full-width digit</source>
        <translation>全形數字</translation>
    </message>
    <message>
        <source>full-width letter</source>
        <translation>全形字母</translation>
    </message>
    <message>
        <source>full-width symbol</source>
        <translation>全形符號</translation>
    </message>
    <message>
        <source>half-width ideographic full stop</source>
        <translation>半形中文句號</translation>
    </message>
    <message>
        <source>placeholder of an object</source>
        <translation>物件預留位置字元</translation>
    </message>
    <message>
        <source>replacement character</source>
        <translation>無法辨識字元的替代符號</translation>
    </message>
    <message>
        <source>half of a character</source>
        <translation>不完整的字元</translation>
    </message>
    <message>
        <source>invisible tag character</source>
        <translation>隱形標籤字元</translation>
    </message>
    <message>
        <source>Cyrillic letter</source>
        <translation>西里爾字母</translation>
    </message>
    <message>
        <source>Greek letter</source>
        <translation>希臘字母</translation>
    </message>
    <message>
        <source>Armenian letter</source>
        <translation>亞美尼亞字母</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>invisible character</source>
        <translation>隱形字元</translation>
    </message>
    <message>
        <source>unassigned character</source>
        <translation>未定義的字元</translation>
    </message>
    <message>
        <source>unusual space</source>
        <translation>特殊空格</translation>
    </message>
    <message>
        <source>combining mark</source>
        <translation>組合附加符號</translation>
    </message>
    <message>
        <source>character</source>
        <translation>字元</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>CheckFailureTexts</name>
    <message>
        <source>The name %1 was not looked up in time. Check your network or VPN.</source>
        <translation>未能及時查到 %1 這個名稱。請檢查網路或 VPN。</translation>
    </message>
    <message>
        <source>%1 did not answer within ten seconds. A firewall may swallow the packets: ask your network team.</source>
        <translation>%1 在十秒內沒有回應。可能被防火牆擋下：請詢問網路團隊。</translation>
    </message>
    <message>
        <source>%1 takes connections on port %2, but then stays silent. Check the port; a server under heavy load may be this slow too: try again later.</source>
        <translation>%1 的連接埠 %2 接受連線，但之後沒有回應。請檢查連接埠；負載過重的伺服器也可能這麼慢：請稍後再試。</translation>
    </message>
    <message>
        <source>Names that end in .example are there for practice only; there is nothing to check.</source>
        <translation>以 .example 結尾的名稱僅供練習使用，沒有需要檢查的內容。</translation>
    </message>
    <message>
        <source>The name %1 is not known here. Check its spelling, your network or VPN.</source>
        <translation>找不到 %1 這個名稱。請檢查拼字、網路或 VPN。</translation>
    </message>
    <message>
        <source>%1 is there, but nothing listens on port %2. Check the port; PostgreSQL may listen on its own computer only (listen_addresses).</source>
        <translation>找得到 %1，但連接埠 %2 沒有服務。請檢查連接埠；PostgreSQL 可能只接受本機連線（listen_addresses）。</translation>
    </message>
    <message>
        <source>No network route leads to %1. Check your network or VPN.</source>
        <translation>沒有可連到 %1 的網路路徑。請檢查網路或 VPN。</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a PostgreSQL server. Check server and port; if both are right, a tunnel or load balancer may stand before a database that is down.</source>
        <translation>該位址有回應，但不是 PostgreSQL 伺服器。請檢查伺服器與連接埠；如果兩者都正確，可能是通道或負載平衡器後方的資料庫沒有運作。</translation>
    </message>
    <message>
        <source>A web server answers there, not PostgreSQL. Check server and port; PostgreSQL&apos;s port is usually 5432.</source>
        <translation>該位址回應的是網頁伺服器，不是 PostgreSQL。請檢查伺服器與連接埠；PostgreSQL 的連接埠通常是 5432。</translation>
    </message>
    <message>
        <source>The server offers no encryption. Ask its administrator to switch on TLS, or choose another encryption above.</source>
        <translation>伺服器不提供加密。請管理者啟用 TLS，或在上方選擇其他加密方式。</translation>
    </message>
    <message>
        <source>The server offers encryption, but no version of it that this computer takes. Ask its administrator for TLS 1.2 or later.</source>
        <translation>伺服器提供加密，但沒有這台電腦可接受的版本。請管理者啟用 TLS 1.2 或更新的版本。</translation>
    </message>
    <message>
        <source>The server&apos;s rules (pg_hba.conf) don&apos;t let “%1” into “%2” from this computer. Ask its administrator for a line there; Adobe&apos;s servers need one too.</source>
        <translation>伺服器的規則（pg_hba.conf）不允許「%1」從這台電腦連到「%2」。請管理者在其中加入一行設定；Adobe 的伺服器也需要一行。</translation>
    </message>
    <message>
        <source>This try was not encrypted, and the server may want encryption: choose “Require” above.</source>
        <translation>這次嘗試沒有加密，而伺服器可能要求加密：請在上方選擇「必須加密」。</translation>
    </message>
    <message>
        <source>The server does not accept this user name with this password; it does not say which is wrong. Type both again.</source>
        <translation>使用者名稱或密碼不正確（伺服器不會說明是哪一個）。請重新輸入兩者。</translation>
    </message>
    <message>
        <source>The server has no role “%1” that may sign in. Check the user name; it is case-sensitive.</source>
        <translation>伺服器上沒有可登入的角色「%1」。請檢查使用者名稱；大小寫有差別。</translation>
    </message>
    <message>
        <source>The server does not let “%1” sign in with a password from here. Ask its administrator what it wants instead.</source>
        <translation>伺服器不允許「%1」從這裡以密碼登入。請詢問管理者需要改用什麼方式。</translation>
    </message>
    <message>
        <source>The server has no database named “%1”. Names are case-sensitive.</source>
        <translation>伺服器上沒有名為「%1」的資料庫。大小寫有差別。</translation>
    </message>
    <message>
        <source>The role “%1” may not open the database “%2”. Ask its administrator to GRANT CONNECT on it.</source>
        <translation>角色「%1」沒有開啟資料庫「%2」的權限。請管理者將這個資料庫的 CONNECT 權限授予（GRANT）這個角色。</translation>
    </message>
    <message>
        <source>The server has all the connections that it takes. Try again later, or ask its administrator for a higher limit.</source>
        <translation>伺服器的連線數已滿。請稍後再試，或請管理者提高上限。</translation>
    </message>
    <message>
        <source>The server is starting up or shutting down. Try again in a minute.</source>
        <translation>伺服器正在啟動或關閉。請過一分鐘再試。</translation>
    </message>
    <message>
        <source>The server hung up. Its log knows why: ask its administrator.</source>
        <translation>伺服器中斷了連線。原因在伺服器的記錄檔中：請詢問管理者。</translation>
    </message>
</context>
<context>
    <name>CheckTexts</name>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Seen from this computer; Adobe connects from other addresses.</source>
        <translation>這是從這台電腦看到的結果；Adobe 會從其他位址連線。</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>Encrypted: %1, %2</source>
        <translation>已加密：%1、%2</translation>
    </message>
    <message>
        <source>Server found</source>
        <translation>已查到主機名稱</translation>
    </message>
    <message>
        <source>Port %1 reached</source>
        <translation>已連到連接埠 %1</translation>
    </message>
    <message>
        <source>Signed in as “%1”</source>
        <translation>已以「%1」登入</translation>
    </message>
    <message>
        <source>Database “%1” opened</source>
        <translation>已開啟資料庫「%1」</translation>
    </message>
    <message>
        <source>Database “%1” opened: PostgreSQL %2, answers in %3 ms</source>
        <translation>已開啟資料庫「%1」：PostgreSQL %2，回應時間 %3 毫秒</translation>
    </message>
    <message>
        <source>Tables readable: %1</source>
        <translation>可讀取的資料表：%1</translation>
    </message>
    <message>
        <source>Looking up the server …</source>
        <translation>正在查詢主機名稱⋯⋯</translation>
    </message>
    <message>
        <source>Reaching the server …</source>
        <translation>正在連到伺服器⋯⋯</translation>
    </message>
    <message>
        <source>Encrypting …</source>
        <translation>正在加密⋯⋯</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>正在登入⋯⋯</translation>
    </message>
    <message>
        <source>Opening the database …</source>
        <translation>正在開啟資料庫⋯⋯</translation>
    </message>
    <message>
        <source>Counting the tables …</source>
        <translation>正在計算資料表數量⋯⋯</translation>
    </message>
    <message>
        <source>Find the server</source>
        <translation>查詢主機名稱</translation>
    </message>
    <message>
        <source>Reach the server</source>
        <translation>連到伺服器</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Open the database</source>
        <translation>開啟資料庫</translation>
    </message>
    <message>
        <source>Count the tables</source>
        <translation>計算資料表數量</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1：失敗</translation>
    </message>
    <message>
        <source>This role can&apos;t read any table yet. Grant it SELECT on the tables that Platform is to read.</source>
        <translation>這個角色還不能讀取任何資料表。請將要讀取之資料表的 SELECT 權限授予這個角色。</translation>
    </message>
    <message>
        <source>It works from this computer; Adobe connects from other addresses.</source>
        <translation>從這台電腦可以連線；Adobe 會從其他位址連線。</translation>
    </message>
    <message>
        <source>Certificate by %1, days left: %2</source>
        <translation>憑證由「%1」簽署，剩餘天數：%2</translation>
    </message>
    <message>
        <source>Certificate by %1, expired</source>
        <translation>憑證由「%1」簽署，已過期</translation>
    </message>
</context>
<context>
    <name>ColumnTypeWords</name>
    <message>
        <source>whole number</source>
        <translation>整數</translation>
    </message>
    <message>
        <source>decimal number</source>
        <translation>小數</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>日期與時間</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>真或假</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>二進位資料</translation>
    </message>
    <message>
        <source>list of values</source>
        <translation>值的清單</translation>
    </message>
    <message>
        <source>structure with named parts</source>
        <translation>具名欄位的結構</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“flow-connect --help” lists the options.</source>
        <translation>「flow-connect --help」會列出所有選項。</translation>
    </message>
    <message>
        <source>--%1: “%2” begins with neither https:// nor http://. Use an https:// address.</source>
        <translation>--%1：「%2」的開頭不是 https:// 或 http://。請使用 https:// 位址。</translation>
    </message>
    <message>
        <source>--%1: “%2” would send the access token in clear text. Use https://; plain http:// works for this computer only (127.0.0.1, localhost).</source>
        <translation>--%1：「%2」會以明文傳送存取權杖。請使用 https://；http:// 只能用於這台電腦（127.0.0.1、localhost）。</translation>
    </message>
    <message>
        <source>--%1: “%2” isn&apos;t the address of a service. Write it like https://platform.adobe.io.</source>
        <translation>--%1：「%2」不是服務的位址。請寫成像 https://platform.adobe.io 這樣。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>顯示這份說明。</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>顯示版本。</translation>
    </message>
    <message>
        <source>Starts with practice on this computer chosen.</source>
        <translation>啟動時選擇在這台電腦上練習。</translation>
    </message>
    <message>
        <source>Address of Adobe Experience Platform (https://platform.adobe.io).</source>
        <translation>Adobe Experience Platform 的位址（https://platform.adobe.io）。</translation>
    </message>
    <message>
        <source>Address of Adobe&apos;s sign-in service (https://ims-na1.adobelogin.com).</source>
        <translation>Adobe 登入服務的位址（https://ims-na1.adobelogin.com）。</translation>
    </message>
    <message>
        <source>Certificate authorities to trust in addition to the system&apos;s.</source>
        <translation>除系統之外另外信任的憑證授權單位。</translation>
    </message>
    <message>
        <source>Language: en or zh_TW (else the last choice, else the system&apos;s).</source>
        <translation>語言：en 或 zh_TW（未指定時沿用上次的選擇，其次依系統語言）。</translation>
    </message>
    <message>
        <source>--language: “%1” is not there. Use en or zh_TW.</source>
        <translation>--language：沒有「%1」。請使用 en 或 zh_TW。</translation>
    </message>
    <message>
        <source>Connects a PostgreSQL database to Adobe Experience Platform.</source>
        <translation>將 PostgreSQL 資料庫連線到 Adobe Experience Platform。</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a valid option.</source>
        <translation>「%1」不是有效的選項。</translation>
    </message>
    <message>
        <source>--%1: “%2” has port 0, where no service can be. Use 1 to 65535, or none.</source>
        <translation>--%1：「%2」的連接埠是 0，不可能有服務。請使用 1 到 65535，或不指定連接埠。</translation>
    </message>
    <message>
        <source>Opens a new window, also where one is open already (else that one is shown).</source>
        <translation>即使已有開啟的視窗，也另開新視窗（未指定時會顯示已開啟的視窗）。</translation>
    </message>
    <message>
        <source>Opens the window with all connections of the sandbox as well.</source>
        <translation>同時開啟列出沙箱中所有連線的視窗。</translation>
    </message>
</context>
<context>
    <name>CreationTexts</name>
    <message>
        <source>Platform asks to wait: looking again in %1 s …</source>
        <translation>Platform 要求等候：%1 秒後再次查詢⋯⋯</translation>
    </message>
    <message>
        <source>Looking whether the connection is there (%1 of %2) …</source>
        <translation>正在查詢連線是否存在（第 %1 次，共 %2 次）⋯⋯</translation>
    </message>
    <message>
        <source>Looking whether the connection is there …</source>
        <translation>正在查詢連線是否存在⋯⋯</translation>
    </message>
    <message>
        <source>Signing in to Adobe …</source>
        <translation>正在登入 Adobe⋯⋯</translation>
    </message>
    <message>
        <source>Platform asks to wait: going on in %1 s …</source>
        <translation>Platform 要求等候：%1 秒後繼續⋯⋯</translation>
    </message>
    <message>
        <source>Looking whether the name is free …</source>
        <translation>正在確認名稱是否可用⋯⋯</translation>
    </message>
    <message>
        <source>Writing it down on this computer …</source>
        <translation>正在這台電腦上記錄⋯⋯</translation>
    </message>
    <message>
        <source>Connecting to Platform …</source>
        <translation>正在連線到 Platform⋯⋯</translation>
    </message>
    <message>
        <source>Waiting for Platform&apos;s answer …</source>
        <translation>正在等候 Platform 的回應⋯⋯</translation>
    </message>
    <message>
        <source>Reading the connection that is there …</source>
        <translation>正在讀取現有的連線⋯⋯</translation>
    </message>
    <message>
        <source>Cancel stops waiting; then the connection is looked for.</source>
        <translation>按「取消」會停止等候，改為查詢連線是否已建立。</translation>
    </message>
    <message>
        <source>Cancel stops it; nothing has been sent.</source>
        <translation>按「取消」即可停止；尚未傳送任何內容。</translation>
    </message>
    <message>
        <source>No other connection in this sandbox has this name</source>
        <translation>這個沙箱中沒有其他連線使用這個名稱</translation>
    </message>
    <message>
        <source>A connection in this sandbox already has this name. Choose another name, or use that one.</source>
        <translation>這個沙箱中已有連線使用這個名稱。請換一個名稱，或使用現有的連線。</translation>
    </message>
    <message>
        <source>A connection named “%1” already exists.</source>
        <translation>已經有名為「%1」的連線。</translation>
    </message>
    <message>
        <source>The newest was created on %1. One connection per database account is enough: it serves many dataflows. Nothing has been sent.</source>
        <translation>最新的一個建立於 %1。每個資料庫帳號只需要一個連線，可供許多資料流使用。尚未傳送任何內容。</translation>
    </message>
    <message>
        <source>One connection per database account is enough: it serves many dataflows. Nothing has been sent.</source>
        <translation>每個資料庫帳號只需要一個連線，可供許多資料流使用。尚未傳送任何內容。</translation>
    </message>
    <message>
        <source>&amp;Use the existing one</source>
        <translation>使用現有的連線(&amp;U)</translation>
    </message>
    <message>
        <source>Choose another n&amp;ame</source>
        <translation>換一個名稱(&amp;A)</translation>
    </message>
    <message>
        <source>Create an&amp;yway</source>
        <translation>仍要建立(&amp;Y)</translation>
    </message>
    <message>
        <source>%1 Nothing has been sent. Look again in a minute; if you create it anyway, there may be two with one name.</source>
        <translation>%1尚未傳送任何內容。請稍後再查一次；若仍要建立，可能會有兩個同名的連線。</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>再查一次(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>The disk is full. Make some room, then try again.</source>
        <translation>磁碟已滿。請清出一些空間，然後重試。</translation>
    </message>
    <message>
        <source>The disk does not answer. Check whether it is connected, then try again.</source>
        <translation>磁碟沒有回應。請檢查磁碟是否已連接，然後重試。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Check its permissions, then try again.</source>
        <translation>無法寫入 %1。請檢查檔案權限，然後重試。</translation>
    </message>
    <message>
        <source>This creation can&apos;t be written down on this computer.</source>
        <translation>無法在這台電腦上記錄這次建立。</translation>
    </message>
    <message>
        <source>Nothing has been sent. Without that note, a crash right now would leave nothing to look the connection up by.</source>
        <translation>尚未傳送任何內容。若程式此時異常結束而沒有這筆記錄，之後就無從查詢連線是否已建立。</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>重試(&amp;R)</translation>
    </message>
    <message>
        <source>You need this ID to browse the database or create a dataflow.</source>
        <translation>瀏覽資料庫、設定資料流時會用到這個連線 ID。</translation>
    </message>
    <message>
        <source>Its ETag could not be read. </source>
        <translation>無法讀取這個連線的 ETag。</translation>
    </message>
    <message>
        <source>Its ETag could not be read: the one below is from Platform&apos;s list and may be out of date. </source>
        <translation>無法讀取這個連線的 ETag：下方的值來自 Platform 的清單，可能已經過時。</translation>
    </message>
    <message>
        <source>This connection was there before; nothing new was created. </source>
        <translation>這個連線原本就存在，沒有建立新的連線。</translation>
    </message>
    <message>
        <source>Can&apos;t tell whether another connection has this name</source>
        <translation>無法得知是否有其他連線使用這個名稱</translation>
    </message>
    <message>
        <source>Can&apos;t tell whether the name is free.</source>
        <translation>無法得知名稱是否可用。</translation>
    </message>
    <message>
        <source>No clear answer came, so nothing is sent again: Platform&apos;s list tells. Cancel stops looking.</source>
        <translation>沒有收到明確的回應，因此不會再次傳送，而是查詢 Platform 的清單。按「取消」會停止查詢。</translation>
    </message>
    <message>
        <source>No clear answer came, but the connection is there: it was looked up. </source>
        <translation>沒有收到明確的回應，但查詢後確認連線已建立。</translation>
    </message>
    <message>
        <source>The system reports an error when %1 is written: the disk may be damaged, or too many files may be open. Close other programs, then try again.</source>
        <translation>寫入 %1 時系統回報錯誤：磁碟可能已損壞，或開啟的檔案太多。請關閉其他程式後再試一次。</translation>
    </message>
    <message>
        <source>The history can&apos;t be read. Check the permissions of %1.</source>
        <translation>無法讀取歷程記錄。請檢查 %1 的權限。</translation>
    </message>
    <message>
        <source>The history can&apos;t be read: the disk of %1 does not answer. Check whether it is connected, then open the history again.</source>
        <translation>無法讀取歷程記錄：%1 所在的磁碟沒有回應。請檢查是否已連接，然後再次開啟歷程記錄。</translation>
    </message>
    <message>
        <source>The history can&apos;t be read: the system reports an error with %1. It may be no file, the disk may be damaged, or too many files may be open.</source>
        <translation>無法讀取歷程記錄：系統回報 %1 發生錯誤。該路徑可能不是檔案、磁碟可能已損壞，或開啟的檔案太多。</translation>
    </message>
    <message>
        <source>The request is on its way, as it stands below.</source>
        <translation>要求正在送出，內容如下。</translation>
    </message>
    <message>
        <source>Review the details. Nothing is sent until you press “Create”.</source>
        <translation>請確認內容。按下「建立」之前不會傳送任何內容。</translation>
    </message>
    <message>
        <source>Nothing has been created or changed from this computer yet.</source>
        <translation>尚未從這台電腦建立或變更任何連線。</translation>
    </message>
</context>
<context>
    <name>DateTexts</name>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <extracomment>A date and time as QDateTime::toString() takes it</extracomment>
        <translation>yyyy/M/d HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date as QDate::toString() takes it</extracomment>
        <translation>yyyy/M/d</translation>
    </message>
</context>
<context>
    <name>DetailTexts</name>
    <message>
        <source>%1 (from the history of this computer)</source>
        <translation>%1（來自這台電腦的歷程記錄）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>連接埠</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>資料庫</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>驗證</translation>
    </message>
    <message>
        <source>Encryption (sslMode)</source>
        <translation>加密（sslMode）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>建立時間</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>建立者</translation>
    </message>
    <message>
        <source>Created with API key</source>
        <translation>建立時的 API 金鑰</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>變更時間</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>變更者</translation>
    </message>
    <message>
        <source>Changed with API key</source>
        <translation>變更時的 API 金鑰</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>沙箱</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Dataflows</source>
        <translation>資料流</translation>
    </message>
    <message>
        <source>Created from this computer</source>
        <translation>由這台電腦建立</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>要求 ID</translation>
    </message>
    <message>
        <source>Typed then</source>
        <translation>當時輸入的內容</translation>
    </message>
    <message>
        <source>%1 on %2, port %3 · %4</source>
        <translation>%2 上的 %1，連接埠 %3 · %4</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>傳送方式</translation>
    </message>
    <message>
        <source>Not read anew</source>
        <translation>無法重新讀取</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>讀取時間</translation>
    </message>
    <message>
        <source>with the list</source>
        <translation>與清單一併讀取</translation>
    </message>
    <message>
        <source>Platform&apos;s test</source>
        <translation>Platform 的測試</translation>
    </message>
    <message>
        <source>Also in Platform&apos;s answer</source>
        <translation>Platform 回應中的其他欄位</translation>
    </message>
</context>
<context>
    <name>DetailsTexts</name>
    <message>
        <source>There was no text in it. Copy the line again.</source>
        <translation>裡面沒有文字。請重新複製那一行。</translation>
    </message>
    <message>
        <source>This is far too long for the details of a database. Copy only the line with them.</source>
        <translation>這段文字太長，不像是資料庫連線資訊。請只複製相關的那一行。</translation>
    </message>
    <message>
        <source>This isn&apos;t a connection string or URL that is known here. Fill in the fields below instead.</source>
        <translation>這不是可辨識的連線字串或 URL。請改為填寫以下欄位。</translation>
    </message>
    <message>
        <source>There are no details in it. Copy the whole line, or fill in the fields below.</source>
        <translation>裡面沒有連線資訊。請複製整行，或填寫以下欄位。</translation>
    </message>
    <message>
        <source>This belongs to another kind of database. Only PostgreSQL works here; ask for its connection string.</source>
        <translation>這屬於另一種資料庫。這裡只能使用 PostgreSQL；請索取 PostgreSQL 的連線字串。</translation>
    </message>
    <message>
        <source>%1 (read strictly)</source>
        <translation>%1（嚴格解讀）</translation>
    </message>
    <message>
        <source>This is a template: all its values are still placeholders. Ask for the real ones, or fill in the fields below.</source>
        <translation>這只是範本，其中的值都還是預留位置。請取得真正的值，或填寫下方的欄位。</translation>
    </message>
    <message>
        <source>only a placeholder in the text</source>
        <translation>文字中只有預留位置</translation>
    </message>
    <message>
        <source>not included: %1, the usual one</source>
        <translation>文字中沒有：採用常用的 %1</translation>
    </message>
    <message>
        <source>not included</source>
        <translation>文字中沒有</translation>
    </message>
    <message>
        <source>Ignored: %1</source>
        <translation>略過：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>Ignored: %n setting(s) that have no place here</source>
        <translation>
            <numerusform>略過：%n 項這裡用不到的設定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignored: %1 and %n more</source>
        <translation>
            <numerusform>略過：%1，以及另外 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>connection URL</source>
        <translation>連線 URL</translation>
    </message>
    <message>
        <source>JDBC URL</source>
        <translation>JDBC URL</translation>
    </message>
    <message>
        <source>libpq connection string</source>
        <translation>libpq 連線字串</translation>
    </message>
    <message>
        <source>connection string</source>
        <translation>連線字串</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>命令列</translation>
    </message>
    <message>
        <source>environment variables</source>
        <translation>環境變數</translation>
    </message>
    <message>
        <source>password file (.pgpass)</source>
        <translation>密碼檔（.pgpass）</translation>
    </message>
    <message>
        <source>service file (pg_service.conf)</source>
        <translation>服務檔（pg_service.conf）</translation>
    </message>
    <message>
        <source>properties file</source>
        <translation>properties 檔</translation>
    </message>
    <message>
        <source>program code</source>
        <translation>程式碼</translation>
    </message>
    <message>
        <source>written notes</source>
        <translation>文字說明</translation>
    </message>
    <message>
        <source>This looks like a text of the form “%1”, but no details of a PostgreSQL database were found in it. Copy all of it, or fill in the fields below.</source>
        <translation>這段文字看起來是「%1」，但其中找不到 PostgreSQL 資料庫的資訊。請複製完整內容，或填寫下方的欄位。</translation>
    </message>
    <message>
        <source>This is what was read (%1). Use these values?</source>
        <translation>以下是讀取的內容（%1）。要填入欄位嗎？</translation>
    </message>
    <message numerus="yes">
        <source>There are %n readings (%1). Choose one:</source>
        <translation>
            <numerusform>有 %n 種讀取結果（%1）。請選擇一種：</numerusform>
        </translation>
    </message>
    <message>
        <source>This text is too long or too tangled to be read. Copy only the lines with the details of the database, or fill in the fields below.</source>
        <translation>這段文字太長或太雜亂，無法讀取。請只複製含有資料庫連線資訊的那幾行，或直接填寫下方的欄位。</translation>
    </message>
</context>
<context>
    <name>DoubtTexts</name>
    <message>
        <source>The password contains characters that should be written as %2F, %40 and so on; this is the likely reading. Compare server and user name.</source>
        <translation>密碼中有些符號原應寫成 %2F、%40 等形式；以下是最可能的解讀。請核對伺服器與使用者名稱。</translation>
    </message>
    <message>
        <source>A percent sign that encodes nothing was left as it is.</source>
        <translation>有一個百分號後面不是編碼，已照原樣保留。</translation>
    </message>
    <message>
        <source>This is how a strict program reads the same text.</source>
        <translation>這是嚴格的程式對同一段文字的解讀。</translation>
    </message>
    <message>
        <source>A quotation mark or brace is never closed. Compare the values.</source>
        <translation>有引號或大括號沒有結尾。請核對這些值。</translation>
    </message>
    <message>
        <source>One detail is there more than once; the last one was taken.</source>
        <translation>有一個項目出現多次；使用最後一個。</translation>
    </message>
    <message>
        <source>A value comes from a variable that is not in the text. Fill it in yourself.</source>
        <translation>有一個值來自變數，不在文字中。請自行填入。</translation>
    </message>
    <message>
        <source>A value is only a placeholder for the real one. Fill it in yourself.</source>
        <translation>有一個值只是預留位置，不是真正的值。請自行填入。</translation>
    </message>
    <message>
        <source>Full-width or typographic characters were read as ordinary ones, but not in the password.</source>
        <translation>全形或排版用的符號已當成一般符號讀取，密碼中的則保持原樣。</translation>
    </message>
    <message>
        <source>Invisible characters were left out, but not in the password.</source>
        <translation>看不見的字元已略去，密碼中的則保持原樣。</translation>
    </message>
    <message>
        <source>A line break within the text was taken for one of the mail it stood in.</source>
        <translation>文字中的換行已視為郵件自動折行。</translation>
    </message>
    <message>
        <source>The character at the end was read as punctuation of the sentence around it.</source>
        <translation>結尾的符號已視為前後文句的標點。</translation>
    </message>
    <message>
        <source>The text around it was ignored.</source>
        <translation>前後的其他文字已略過。</translation>
    </message>
    <message>
        <source>The server is a socket, a path that only programs on that computer can use. Platform needs a host name: ask whoever runs the database for it.</source>
        <translation>這個伺服器是通訊端（socket），也就是只有那台電腦上的程式才能使用的路徑。Platform 需要主機名稱，請詢問資料庫的管理者。</translation>
    </message>
    <message>
        <source>The program this URL is for is not known here; it was read as a PostgreSQL URL. Compare the values.</source>
        <translation>這裡不認得這個 URL 所屬的程式，已當成 PostgreSQL 的 URL 讀取。請核對各個值。</translation>
    </message>
    <message>
        <source>The password is in another place that the text only names. Fill it in yourself.</source>
        <translation>密碼放在別處，文字只提到那個位置。請自行填入。</translation>
    </message>
    <message>
        <source>This URL starts a database in a container for a test; it has no server that Platform could reach. Ask for the URL of the real one.</source>
        <translation>這個網址會為了測試在容器中啟動資料庫，沒有 Platform 能連到的伺服器。請索取實際資料庫的網址。</translation>
    </message>
    <message>
        <source>This URL goes to the database by way of another computer (SSH). Platform has to reach the database directly.</source>
        <translation>這個網址是透過另一台電腦（SSH）連到資料庫。Platform 必須能直接連到資料庫。</translation>
    </message>
    <message>
        <source>Programs differ in how they read quotation marks, backslashes and characters such as ; , # $ in such a text; this is the likelier reading. Compare the password.</source>
        <translation>對於這種文字中的引號、反斜線以及 ; , # $ 等符號，各程式的解讀不同；這是較可能的解讀。請核對密碼。</translation>
    </message>
    <message>
        <source>This is for another computer or a container; the server is as seen from there. Ask for the name under which Platform reaches it.</source>
        <translation>這是給另一台電腦或容器使用的；伺服器名稱是從該處看到的。請詢問 Platform 可連線到它的名稱。</translation>
    </message>
    <message>
        <source>The server&apos;s name was made of the short name in the text. Compare it.</source>
        <translation>伺服器名稱是由文字中的簡短名稱組成的。請核對。</translation>
    </message>
    <message>
        <source>The text says more than one thing about encryption; the strictest was taken.</source>
        <translation>文字中有不只一項加密設定，已採用最嚴格的一項。</translation>
    </message>
    <message>
        <source>“ssl=true” was taken as Require. Some programs check the certificate too; then choose “Require and verify certificate and host name”.</source>
        <translation>「ssl=true」已視為必須加密。有些程式還會驗證憑證；若是如此，請改選「必須加密並驗證憑證與主機名稱」。</translation>
    </message>
    <message>
        <source>To the Java driver “ssl=true” also means to verify certificate and host name, so that was taken.</source>
        <translation>對 Java 驅動程式而言，「ssl=true」表示也要驗證憑證與主機名稱，因此採用了這一項。</translation>
    </message>
    <message>
        <source>What the text says about encryption is not understood, so the strictest that it may mean was taken. Ask which one is right, and choose it on the next page.</source>
        <translation>無法理解文字中的加密設定，因此採用可能的最嚴格設定。請詢問正確的設定，並在下一頁選擇。</translation>
    </message>
    <message>
        <source>A certificate to sign in with can&apos;t be taken over: Platform signs in with user name and password only.</source>
        <translation>用來登入的憑證無法帶入：Platform 只以使用者名稱和密碼登入。</translation>
    </message>
    <message>
        <source>A certificate authority of your own can&apos;t be taken over: Platform trusts public ones only. Verifying the certificate works only if the server&apos;s is of a public one.</source>
        <translation>自己的憑證授權單位無法帶入：Platform 只信任公開的授權單位。伺服器的憑證須由公開的授權單位簽署，才能驗證憑證。</translation>
    </message>
    <message>
        <source>Values were written in Base64 and have been decoded.</source>
        <translation>這些值以 Base64 寫成，已經解碼。</translation>
    </message>
    <message>
        <source>The text isn&apos;t quite correct in its format (comments, commas or braces); it was read as it is meant. Compare the values.</source>
        <translation>這段文字不完全符合其格式（註解、逗號或括號），已依其原意解讀。請比對各個值。</translation>
    </message>
    <message>
        <source>Spaces before or after the password were left out. If they belong to it, type them in.</source>
        <translation>密碼前後的空格已略去。如果空格是密碼的一部分，請自行補上。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The password contains characters that are easily overlooked: %1. They stay; show it and compare.</source>
        <translation>密碼中有容易忽略的字元：%1。這些字元會保留；請顯示密碼並核對。</translation>
    </message>
</context>
<context>
    <name>ErrorActions</name>
    <message>
        <source>Get a new token</source>
        <translation>取得新的權杖</translation>
    </message>
    <message>
        <source>Go to “Destination”</source>
        <translation>前往「目的地」</translation>
    </message>
    <message>
        <source>Choose another sandbox</source>
        <translation>選擇其他沙箱</translation>
    </message>
    <message>
        <source>Use Basic Authentication</source>
        <translation>改用基本驗證（Basic）</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再查一次</translation>
    </message>
    <message>
        <source>Open the allow-list page</source>
        <translation>開啟允許清單頁面</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>網路設定…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Go to “Database”</source>
        <translation>前往「資料庫」</translation>
    </message>
    <message>
        <source>Go to “Credentials”</source>
        <translation>前往「認證資訊」</translation>
    </message>
</context>
<context>
    <name>ErrorCatalogue</name>
    <message>
        <source>The request was already on its way.</source>
        <translation>要求已經送出。</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP 狀態：%1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>代碼：%1</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>要求 ID：%1</translation>
    </message>
    <message>
        <source>Platform&apos;s words: %1</source>
        <translation>Platform 的原文：%1</translation>
    </message>
    <message>
        <source>Platform received no access token.</source>
        <translation>Platform 沒有收到存取權杖。</translation>
    </message>
    <message>
        <source>The token did not arrive with the request.</source>
        <translation>權杖沒有隨要求送達。</translation>
    </message>
    <message>
        <source>Go back to “Destination” and paste an access token.</source>
        <translation>回到「目的地」貼上存取權杖。</translation>
    </message>
    <message>
        <source>The access token is not valid any more.</source>
        <translation>存取權杖已經失效。</translation>
    </message>
    <message>
        <source>A token lasts a day at most.</source>
        <translation>權杖的效期最多一天。</translation>
    </message>
    <message>
        <source>Get a new token in Developer Console and paste it under “Destination”.</source>
        <translation>在 Developer Console 取得新的權杖，貼到「目的地」。</translation>
    </message>
    <message>
        <source>Platform received no API key.</source>
        <translation>Platform 沒有收到 API 金鑰。</translation>
    </message>
    <message>
        <source>The API key did not arrive with the request.</source>
        <translation>API 金鑰沒有隨要求送達。</translation>
    </message>
    <message>
        <source>Check the API key under “Destination”.</source>
        <translation>檢查「目的地」的 API 金鑰。</translation>
    </message>
    <message>
        <source>Platform does not know this API key.</source>
        <translation>Platform 不認得這個 API 金鑰。</translation>
    </message>
    <message>
        <source>It is misspelled, or its project has no access to Experience Platform.</source>
        <translation>可能拼錯了，或金鑰所屬的專案無法存取 Experience Platform。</translation>
    </message>
    <message>
        <source>Copy the API key from Developer Console again, and check that the project has the Experience Platform API.</source>
        <translation>從 Developer Console 重新複製 API 金鑰，並確認專案已加入 Experience Platform API。</translation>
    </message>
    <message>
        <source>Platform received no organization ID.</source>
        <translation>Platform 沒有收到組織 ID。</translation>
    </message>
    <message>
        <source>The organization ID did not arrive with the request.</source>
        <translation>組織 ID 沒有隨要求送達。</translation>
    </message>
    <message>
        <source>Check the organization ID under “Destination”.</source>
        <translation>檢查「目的地」的組織 ID。</translation>
    </message>
    <message>
        <source>This organization ID doesn&apos;t match the access token.</source>
        <translation>這個組織 ID 與存取權杖不符。</translation>
    </message>
    <message>
        <source>The ID is of another organization, or the organization has no Experience Platform.</source>
        <translation>這是別的組織的 ID，或該組織沒有 Experience Platform。</translation>
    </message>
    <message>
        <source>Compare the organization ID with the one in Developer Console.</source>
        <translation>與 Developer Console 中的組織 ID 比對。</translation>
    </message>
    <message>
        <source>The organization may not be used with this account.</source>
        <translation>這個帳號不能使用該組織。</translation>
    </message>
    <message>
        <source>The ID is misspelled, or no product profile gives access.</source>
        <translation>ID 可能拼錯了，或沒有產品設定檔授權。</translation>
    </message>
    <message>
        <source>Check the organization ID, then ask an administrator for a product profile.</source>
        <translation>檢查組織 ID，再請管理員授予產品設定檔。</translation>
    </message>
    <message>
        <source>The access token does not belong to this organization.</source>
        <translation>存取權杖不屬於這個組織。</translation>
    </message>
    <message>
        <source>The organization ID is missing or another one than the token&apos;s.</source>
        <translation>缺少組織 ID，或與權杖的組織不同。</translation>
    </message>
    <message>
        <source>Check the organization ID, or get a token for this organization.</source>
        <translation>檢查組織 ID，或取得這個組織的權杖。</translation>
    </message>
    <message>
        <source>Platform does not know this sandbox.</source>
        <translation>Platform 不認得這個沙箱。</translation>
    </message>
    <message>
        <source>Its name is misspelled, or it is not open to you.</source>
        <translation>名稱可能拼錯了，或您無法使用這個沙箱。</translation>
    </message>
    <message>
        <source>Choose another sandbox under “Destination”. Names are in lower case.</source>
        <translation>在「目的地」選擇其他沙箱。名稱為小寫。</translation>
    </message>
    <message>
        <source>Platform could not read the access token.</source>
        <translation>Platform 無法讀取存取權杖。</translation>
    </message>
    <message>
        <source>It is empty, cut off or damaged.</source>
        <translation>權杖可能是空的、不完整或已損壞。</translation>
    </message>
    <message>
        <source>Get a new token and paste all of it.</source>
        <translation>取得新的權杖並完整貼上。</translation>
    </message>
    <message>
        <source>You are not allowed to create sources here.</source>
        <translation>您不能在這裡建立來源。</translation>
    </message>
    <message>
        <source>Your account lacks the permission Manage Sources in this sandbox.</source>
        <translation>您的帳號在這個沙箱缺少 Manage Sources（管理來源）權限。</translation>
    </message>
    <message>
        <source>Ask an administrator for the permission Manage Sources.</source>
        <translation>請管理員授予 Manage Sources（管理來源）權限。</translation>
    </message>
    <message>
        <source>Your organization is not entitled to this.</source>
        <translation>您的組織沒有這項功能的使用權。</translation>
    </message>
    <message>
        <source>Its license does not include it.</source>
        <translation>授權內容不包含這項功能。</translation>
    </message>
    <message>
        <source>Ask an administrator what the license of your organization covers.</source>
        <translation>請管理員確認組織的授權內容。</translation>
    </message>
    <message>
        <source>This connection does not exist (any more).</source>
        <translation>這個連線不存在（或已被刪除）。</translation>
    </message>
    <message>
        <source>Somebody may have deleted it.</source>
        <translation>可能已被其他人刪除。</translation>
    </message>
    <message>
        <source>Look at the list of connections in Platform.</source>
        <translation>查看 Platform 中的連線清單。</translation>
    </message>
    <message>
        <source>Somebody changed this connection meanwhile.</source>
        <translation>這段期間有人變更了這個連線。</translation>
    </message>
    <message>
        <source>Its ETag is a newer one now.</source>
        <translation>連線的 ETag 已經更新。</translation>
    </message>
    <message>
        <source>Look at its new state in Platform, then decide.</source>
        <translation>先在 Platform 查看新的狀態，再決定。</translation>
    </message>
    <message>
        <source>Platform does not know this kind of authentication here.</source>
        <translation>這裡的 Platform 不認得這種驗證。</translation>
    </message>
    <message>
        <source>Platform on AWS takes Basic Authentication only.</source>
        <translation>AWS 上的 Platform 只接受基本驗證（Basic）。</translation>
    </message>
    <message>
        <source>The connection is in a state that forbids this.</source>
        <translation>連線目前的狀態不允許這個動作。</translation>
    </message>
    <message>
        <source>It is being set up or is switched off.</source>
        <translation>連線正在設定中或已停用。</translation>
    </message>
    <message>
        <source>Wait a minute, then look at it in Platform.</source>
        <translation>等一分鐘，再到 Platform 查看。</translation>
    </message>
    <message>
        <source>Dataflows use this connection.</source>
        <translation>有資料流正在使用這個連線。</translation>
    </message>
    <message>
        <source>A connection in use can&apos;t be deleted.</source>
        <translation>使用中的連線無法刪除。</translation>
    </message>
    <message>
        <source>Delete the dataflows first.</source>
        <translation>請先刪除那些資料流。</translation>
    </message>
    <message>
        <source>Connections can&apos;t be updated in this organization.</source>
        <translation>這個組織無法更新連線。</translation>
    </message>
    <message>
        <source>Updating is not switched on for it.</source>
        <translation>該組織未啟用更新功能。</translation>
    </message>
    <message>
        <source>Platform did not accept the request.</source>
        <translation>Platform 沒有接受這個要求。</translation>
    </message>
    <message>
        <source>One of the values was rejected.</source>
        <translation>其中一個值遭拒絕。</translation>
    </message>
    <message>
        <source>Platform did not accept the access token.</source>
        <translation>Platform 沒有接受存取權杖。</translation>
    </message>
    <message>
        <source>It has expired or is of another project.</source>
        <translation>權杖已過期，或屬於別的專案。</translation>
    </message>
    <message>
        <source>Platform refused the request.</source>
        <translation>Platform 拒絕了這個要求。</translation>
    </message>
    <message>
        <source>Check the API key and the organization ID; ask an administrator for the product profile.</source>
        <translation>檢查 API 金鑰與組織 ID；請管理員授予產品設定檔。</translation>
    </message>
    <message>
        <source>There is no Flow Service at this address.</source>
        <translation>這個位址沒有 Flow Service。</translation>
    </message>
    <message>
        <source>The address or the sandbox is another one than Platform&apos;s.</source>
        <translation>位址或沙箱與 Platform 的不同。</translation>
    </message>
    <message>
        <source>Check the sandbox, and the address if the program was started with one.</source>
        <translation>檢查沙箱；如果啟動程式時指定了位址，也請檢查。</translation>
    </message>
    <message>
        <source>Platform has something like this already.</source>
        <translation>Platform 已經有類似的項目。</translation>
    </message>
    <message>
        <source>It reports a conflict.</source>
        <translation>Platform 回報有衝突。</translation>
    </message>
    <message>
        <source>Choose another name, or look at the list of connections in Platform.</source>
        <translation>換個名稱，或查看 Platform 中的連線清單。</translation>
    </message>
    <message>
        <source>Too many requests.</source>
        <translation>要求太頻繁。</translation>
    </message>
    <message>
        <source>Platform limits how much an organization may ask.</source>
        <translation>Platform 會限制每個組織的要求次數。</translation>
    </message>
    <message>
        <source>The host %1 was not found.</source>
        <translation>找不到主機 %1。</translation>
    </message>
    <message>
        <source>There is no network, or its name is misspelled.</source>
        <translation>沒有網路，或名稱拼錯了。</translation>
    </message>
    <message>
        <source>%1 refuses the connection.</source>
        <translation>%1 拒絕連線。</translation>
    </message>
    <message>
        <source>Nothing answers there, or a firewall forbids it.</source>
        <translation>該主機沒有回應，或被防火牆阻擋。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached.</source>
        <translation>無法連到 %1。</translation>
    </message>
    <message>
        <source>The network gives no way there.</source>
        <translation>網路沒有通往該主機的路徑。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 沒有及時回應。</translation>
    </message>
    <message>
        <source>The network or the service is slow.</source>
        <translation>網路或服務很慢。</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>與 %1 的連線中斷了。</translation>
    </message>
    <message>
        <source>It ended before a whole answer had come.</source>
        <translation>在收到完整回應之前就結束了。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>You stopped it before anything was sent.</source>
        <translation>您在送出任何資料之前停止了。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>%1 的憑證不受信任。</translation>
    </message>
    <message>
        <source>Its issuer is unknown to this computer; a company proxy may stand in between.</source>
        <translation>這台電腦不認得憑證的簽發者；中間可能有公司的 Proxy。</translation>
    </message>
    <message>
        <source>The certificate is not for %1.</source>
        <translation>憑證不是給 %1 的。</translation>
    </message>
    <message>
        <source>Another computer answers in its place.</source>
        <translation>回應的是另一台電腦。</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask your network team before you try again.</source>
        <translation>沒有送出任何資料。重試之前請先洽詢網路團隊。</translation>
    </message>
    <message>
        <source>The certificate of %1 is out of date.</source>
        <translation>%1 的憑證不在有效期內。</translation>
    </message>
    <message>
        <source>It has expired, or this computer&apos;s clock is wrong.</source>
        <translation>憑證已過期，或這台電腦的時間不正確。</translation>
    </message>
    <message>
        <source>Check date and time of this computer; else tell your network team.</source>
        <translation>檢查這台電腦的日期與時間；若正確，請通知網路團隊。</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made.</source>
        <translation>無法與 %1 建立加密連線。</translation>
    </message>
    <message>
        <source>The other side does not speak TLS as it should.</source>
        <translation>對方的 TLS 連線方式不正確。</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask your network team about proxies in between.</source>
        <translation>沒有送出任何資料。請向網路團隊詢問中間是否有 Proxy。</translation>
    </message>
    <message>
        <source>The proxy did not let us through.</source>
        <translation>無法經由 Proxy 連線。</translation>
    </message>
    <message>
        <source>It is unknown, refuses or broke off.</source>
        <translation>找不到 Proxy、Proxy 拒絕連線，或連線中斷。</translation>
    </message>
    <message>
        <source>The proxy requires sign-in.</source>
        <translation>Proxy 要求登入。</translation>
    </message>
    <message>
        <source>%1 redirected the request.</source>
        <translation>%1 將要求重新導向到其他位址。</translation>
    </message>
    <message>
        <source>Following would hand your token to another host.</source>
        <translation>若跟隨重新導向，權杖會傳到另一台主機。</translation>
    </message>
    <message>
        <source>The redirect was not followed. Check the network: the sign-in page of a Wi-Fi may be in the way.</source>
        <translation>程式沒有跟隨重新導向。請檢查網路：可能被 Wi-Fi 的登入頁面攔住了。</translation>
    </message>
    <message>
        <source>The answer of %1 is far too long.</source>
        <translation>%1 的回應太長了。</translation>
    </message>
    <message>
        <source>Something else than Platform may have answered.</source>
        <translation>回應的可能不是 Platform。</translation>
    </message>
    <message>
        <source>The answer of %1 could not be read.</source>
        <translation>無法讀取 %1 的回應。</translation>
    </message>
    <message>
        <source>Platform has trouble on its side.</source>
        <translation>Platform 端發生問題。</translation>
    </message>
    <message>
        <source>It answered with an error of its own.</source>
        <translation>Platform 回報了內部錯誤。</translation>
    </message>
    <message>
        <source>Platform answered with something unexpected.</source>
        <translation>Platform 回應了非預期的內容。</translation>
    </message>
    <message>
        <source>Its HTTP status is %2.</source>
        <translation>HTTP 狀態是 %2。</translation>
    </message>
    <message>
        <source>Adobe did not accept API key and client secret.</source>
        <translation>Adobe 沒有接受 API 金鑰與用戶端密碼。</translation>
    </message>
    <message>
        <source>One of them is misspelled, or the secret was replaced.</source>
        <translation>其中一個可能拼錯了，或密碼已被更換。</translation>
    </message>
    <message>
        <source>Copy both from Developer Console again, from the same project.</source>
        <translation>從 Developer Console 的同一個專案重新複製這兩項。</translation>
    </message>
    <message>
        <source>Adobe did not accept the scopes.</source>
        <translation>Adobe 沒有接受這些範圍。</translation>
    </message>
    <message>
        <source>At least one of them is not open to your project.</source>
        <translation>其中至少有一個未開放給您的專案。</translation>
    </message>
    <message>
        <source>Copy the scopes from Developer Console, under Advanced.</source>
        <translation>從 Developer Console 複製範圍，貼到「進階」。</translation>
    </message>
    <message>
        <source>Your project may not sign in this way.</source>
        <translation>您的專案不能用這種方式登入。</translation>
    </message>
    <message>
        <source>It has no OAuth server-to-server credential.</source>
        <translation>專案沒有 OAuth 伺服器對伺服器認證資訊。</translation>
    </message>
    <message>
        <source>Ask the owner of the project to add one, or sign in with an access token.</source>
        <translation>請專案擁有者新增一組，或改用存取權杖登入。</translation>
    </message>
    <message>
        <source>Check your network connection or VPN, then try again.</source>
        <translation>檢查網路連線或 VPN，再試一次。</translation>
    </message>
    <message>
        <source>Ask your network team whether %1 may be reached, then try again.</source>
        <translation>請網路團隊確認能否連到 %1，再試一次。</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>等一分鐘，再試一次。</translation>
    </message>
    <message>
        <source>Check your network connection, then try again.</source>
        <translation>檢查網路連線，再試一次。</translation>
    </message>
    <message>
        <source>Nothing was created. You can go on whenever you like.</source>
        <translation>沒有建立任何連線。您可以隨時繼續。</translation>
    </message>
    <message>
        <source>Check proxies in between, then try again.</source>
        <translation>檢查中間的 Proxy，再試一次。</translation>
    </message>
    <message>
        <source>It says success, but is not in the form that Adobe documents.</source>
        <translation>回應表示成功，但格式與 Adobe 文件所述不同。</translation>
    </message>
    <message>
        <source>You are not signed in to Platform.</source>
        <translation>您尚未登入 Platform。</translation>
    </message>
    <message>
        <source>The system keychain did not give the secret of this profile.</source>
        <translation>無法從金鑰圈取得這個設定檔的用戶端密碼或權杖。</translation>
    </message>
    <message>
        <source>Nothing was sent. Go back to “Destination”, fill in the secret and press Next.</source>
        <translation>沒有傳送任何內容。請回到「目的地」，填入密碼後按「下一步」。</translation>
    </message>
    <message>
        <source>Ask your network team for the company&apos;s CA file and choose it under Network settings.</source>
        <translation>請向網路團隊索取公司的 CA 檔案，並在「網路設定」中選取。</translation>
    </message>
    <message>
        <source>Check the proxy under Network settings, then try again.</source>
        <translation>請在「網路設定」中檢查 Proxy，再試一次。</translation>
    </message>
    <message>
        <source>There is none, or the proxy did not accept it (407).</source>
        <translation>沒有提供登入資訊，或 Proxy 沒有接受（407）。</translation>
    </message>
    <message>
        <source>Fill in its user name and password under Network settings, then try again.</source>
        <translation>請在「網路設定」中填入 Proxy 的使用者名稱與密碼，再試一次。</translation>
    </message>
    <message>
        <source>Try again: the program gets a new token by itself.</source>
        <translation>請重試：程式會自動取得新的權杖。</translation>
    </message>
    <message>
        <source>The connection may exist anyway. The program looks it up by its name and sends nothing a second time.</source>
        <translation>連線仍可能已經建立。程式會依名稱查詢，不會重複送出。</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>主機：%1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>時間：%1</translation>
    </message>
    <message>
        <source>Use Basic Authentication. If you do already, ask an administrator which sources your Platform has.</source>
        <translation>請改用基本驗證（Basic）。如果已經使用，請管理員確認您的 Platform 有哪些來源。</translation>
    </message>
    <message>
        <source>Ask an administrator to have it switched on.</source>
        <translation>請管理員啟用它。</translation>
    </message>
    <message>
        <source>Flow Service had an internal error with this request.</source>
        <translation>Flow Service 處理這個要求時發生內部錯誤。</translation>
    </message>
    <message>
        <source>The fault is on Adobe&apos;s side.</source>
        <translation>問題在 Adobe 端。</translation>
    </message>
    <message>
        <source>Wait some minutes, then try again. If it stays so, send Adobe&apos;s support a report.</source>
        <translation>等幾分鐘，再試一次。如果還是一樣，請把報告寄給 Adobe 支援。</translation>
    </message>
    <message>
        <source>Flow Service is out of service at the moment.</source>
        <translation>Flow Service 目前暫停服務。</translation>
    </message>
    <message>
        <source>Adobe says that this passes.</source>
        <translation>Adobe 表示這是暫時的。</translation>
    </message>
    <message>
        <source>Wait some minutes, then try again.</source>
        <translation>等幾分鐘，再試一次。</translation>
    </message>
    <message>
        <source>Flow Service did not answer Adobe&apos;s gateway in time.</source>
        <translation>Flow Service 沒有及時回應 Adobe 的閘道。</translation>
    </message>
    <message>
        <source>It is slow at the moment.</source>
        <translation>服務目前很慢。</translation>
    </message>
    <message>
        <source>Platform could not check token, sandbox or permissions.</source>
        <translation>Platform 無法檢查權杖、沙箱或權限。</translation>
    </message>
    <message>
        <source>The fault is on Adobe&apos;s side, not in your values.</source>
        <translation>問題在 Adobe 端，不是您填的值。</translation>
    </message>
    <message>
        <source>Adobe&apos;s sign-in did not take the request.</source>
        <translation>Adobe 的登入服務沒有接受這個要求。</translation>
    </message>
    <message>
        <source>A value is missing, or another service than Adobe&apos;s answered.</source>
        <translation>缺少某個值，或回應的不是 Adobe 的服務。</translation>
    </message>
    <message>
        <source>Check API key and client secret; copy the report if it stays so.</source>
        <translation>檢查 API 金鑰與用戶端密碼；如果還是一樣，請複製報告。</translation>
    </message>
    <message>
        <source>Adobe&apos;s sign-in is out of service at the moment.</source>
        <translation>Adobe 的登入服務目前暫停。</translation>
    </message>
    <message>
        <source>Adobe&apos;s servers could not reach your database.</source>
        <translation>Adobe 的伺服器連不到您的資料庫。</translation>
    </message>
    <message>
        <source>A firewall keeps them out, or server and port are not right.</source>
        <translation>可能被防火牆擋住，或伺服器與連接埠不正確。</translation>
    </message>
    <message>
        <source>Check server and port. Ask your network team to let in the addresses on Adobe&apos;s allow-list page.</source>
        <translation>檢查伺服器與連接埠，並請網路團隊放行 Adobe 允許清單頁面上的位址。</translation>
    </message>
    <message>
        <source>%1 does not take such a request.</source>
        <translation>%1 不接受這種要求。</translation>
    </message>
    <message>
        <source>Another service than Platform may have answered.</source>
        <translation>回應的可能是別的服務，不是 Platform。</translation>
    </message>
    <message>
        <source>Check the address if the program was started with one; ask your network team about proxies in between.</source>
        <translation>如果啟動程式時指定了位址，請檢查；也請向網路團隊詢問中間是否有 Proxy。</translation>
    </message>
    <message>
        <source>%1 waited too long for the request.</source>
        <translation>%1 等候要求太久。</translation>
    </message>
    <message>
        <source>The network is slow, or a proxy holds requests back.</source>
        <translation>網路很慢，或要求被 Proxy 攔住了。</translation>
    </message>
    <message>
        <source>What is in Platform is newer than what you saw.</source>
        <translation>Platform 中的內容比您看到的新。</translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile.</source>
        <translation>這段期間有人變更了這個連線。</translation>
    </message>
    <message>
        <source>The request is too long for Platform.</source>
        <translation>要求太長，Platform 無法接受。</translation>
    </message>
    <message>
        <source>One of the values is very long.</source>
        <translation>其中一個值非常長。</translation>
    </message>
    <message>
        <source>Shorten the description, then try again.</source>
        <translation>縮短說明，再試一次。</translation>
    </message>
    <message>
        <source>Platform did not take the form of the request.</source>
        <translation>Platform 沒有接受這種格式的要求。</translation>
    </message>
    <message>
        <source>A proxy in between may have changed it.</source>
        <translation>可能被中間的 Proxy 改過。</translation>
    </message>
    <message>
        <source>Ask your network team about proxies in between; Network settings tells whether you use one.</source>
        <translation>請向網路團隊詢問中間是否有 Proxy；「網路設定」會說明您是否使用了 Proxy。</translation>
    </message>
    <message>
        <source>The gateway in front of Platform got no proper answer.</source>
        <translation>Platform 前端的閘道沒有收到正常的回應。</translation>
    </message>
    <message>
        <source>A service behind it is down, or a proxy in between lost its way.</source>
        <translation>閘道後方的服務停擺，或中間的 Proxy 連不過去。</translation>
    </message>
    <message>
        <source>Platform is out of service at the moment.</source>
        <translation>Platform 目前暫停服務。</translation>
    </message>
    <message>
        <source>It is overloaded or under maintenance.</source>
        <translation>Platform 負載過高或正在維護。</translation>
    </message>
    <message>
        <source>Platform did not answer its gateway in time.</source>
        <translation>Platform 沒有及時回應閘道。</translation>
    </message>
    <message>
        <source>A service behind the gateway is slow, or a proxy in between gave up.</source>
        <translation>閘道後方的服務很慢，或中間的 Proxy 放棄等候。</translation>
    </message>
    <message>
        <source>Platform did not take the request.</source>
        <translation>Platform 沒有受理這個要求。</translation>
    </message>
    <message>
        <source>Platform could not do it now.</source>
        <translation>Platform 現在無法完成。</translation>
    </message>
    <message>
        <source>Its HTTP status is %2: trouble on its side.</source>
        <translation>HTTP 狀態是 %2：問題在 Platform 端。</translation>
    </message>
    <message>
        <source>What it means is not documented.</source>
        <translation>文件沒有說明這個狀態的意思。</translation>
    </message>
    <message>
        <source>Copy the report for whoever helps you with Platform.</source>
        <translation>複製報告，交給協助您使用 Platform 的人。</translation>
    </message>
    <message>
        <source>The database did not accept user name and password.</source>
        <translation>資料庫不接受這組使用者名稱與密碼。</translation>
    </message>
    <message>
        <source>The database does not say which of them is wrong.</source>
        <translation>資料庫不會說明哪一個有誤。</translation>
    </message>
    <message>
        <source>Type both again under “Credentials”.</source>
        <translation>請在「認證資訊」重新輸入兩者。</translation>
    </message>
    <message>
        <source>The database knows no such user.</source>
        <translation>資料庫沒有這個使用者。</translation>
    </message>
    <message>
        <source>The name is misspelled; it is case-sensitive.</source>
        <translation>名稱可能拼錯；大小寫有差別。</translation>
    </message>
    <message>
        <source>Check the user name under “Credentials”.</source>
        <translation>請在「認證資訊」檢查使用者名稱。</translation>
    </message>
    <message>
        <source>Its rules ask for TLS, or have no line for Adobe&apos;s servers.</source>
        <translation>資料庫的規則要求 TLS，或是沒有適用於 Adobe 伺服器的設定。</translation>
    </message>
    <message>
        <source>Choose “Require” under “Credentials”. If you did already, ask the database&apos;s administrator for a line in pg_hba.conf.</source>
        <translation>請在「認證資訊」選擇「必須加密」。如果已經選擇，請資料庫管理者在 pg_hba.conf 加入一行設定。</translation>
    </message>
    <message>
        <source>The rules of the database don&apos;t let Adobe&apos;s servers in.</source>
        <translation>資料庫的規則不允許 Adobe 的伺服器連入。</translation>
    </message>
    <message>
        <source>Its pg_hba.conf has no line for this user, database and address.</source>
        <translation>資料庫的 pg_hba.conf 沒有適用於這個使用者、資料庫與位址的設定。</translation>
    </message>
    <message>
        <source>Ask the database&apos;s administrator for a line with the addresses on Adobe&apos;s allow-list page.</source>
        <translation>請資料庫管理者依照 Adobe 允許清單頁面上的位址加入設定。</translation>
    </message>
    <message>
        <source>The database offers no encryption.</source>
        <translation>資料庫不提供加密。</translation>
    </message>
    <message>
        <source>TLS is not switched on there.</source>
        <translation>資料庫沒有啟用 TLS。</translation>
    </message>
    <message>
        <source>Ask its administrator to switch on TLS, or choose another encryption.</source>
        <translation>請管理者啟用 TLS，或選擇其他加密方式。</translation>
    </message>
    <message>
        <source>The server has no database of this name.</source>
        <translation>伺服器上沒有這個名稱的資料庫。</translation>
    </message>
    <message>
        <source>It is misspelled; names are case-sensitive.</source>
        <translation>可能拼錯；大小寫有差別。</translation>
    </message>
    <message>
        <source>Check the database&apos;s name under “Database”.</source>
        <translation>請在「資料庫」檢查資料庫名稱。</translation>
    </message>
    <message>
        <source>The user may not open this database.</source>
        <translation>這個使用者沒有開啟這個資料庫的權限。</translation>
    </message>
    <message>
        <source>The right to connect is missing.</source>
        <translation>缺少連線權限。</translation>
    </message>
    <message>
        <source>Ask the database&apos;s administrator to GRANT CONNECT on it.</source>
        <translation>請資料庫管理者授予（GRANT）CONNECT 權限。</translation>
    </message>
    <message>
        <source>The database has all the connections that it takes.</source>
        <translation>資料庫的連線數已滿。</translation>
    </message>
    <message>
        <source>Its limit, or that of the user, is reached.</source>
        <translation>已達到資料庫或使用者的連線上限。</translation>
    </message>
    <message>
        <source>Try again later, or ask its administrator for a higher limit.</source>
        <translation>請稍後再試，或請管理者提高上限。</translation>
    </message>
    <message>
        <source>The database is starting up or shutting down.</source>
        <translation>資料庫正在啟動或關閉。</translation>
    </message>
    <message>
        <source>This passes.</source>
        <translation>這只是暫時的。</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>請過一分鐘再試。</translation>
    </message>
    <message>
        <source>Adobe&apos;s servers don&apos;t know the server&apos;s name.</source>
        <translation>Adobe 的伺服器找不到這個伺服器名稱。</translation>
    </message>
    <message>
        <source>It is misspelled, or known inside your network only.</source>
        <translation>名稱可能拼錯，或只在您的網路內有效。</translation>
    </message>
    <message>
        <source>Check the server under “Database”; it needs a name that is known everywhere.</source>
        <translation>請在「資料庫」檢查伺服器；需要任何地方都找得到的名稱。</translation>
    </message>
    <message>
        <source>Adobe&apos;s servers don&apos;t trust the database&apos;s certificate.</source>
        <translation>Adobe 的伺服器不信任資料庫的憑證。</translation>
    </message>
    <message>
        <source>Its issuer is unknown to them, it has expired, or it is for another name.</source>
        <translation>可能是簽發者不明、憑證過期，或憑證屬於其他名稱。</translation>
    </message>
    <message>
        <source>Ask the database&apos;s administrator, or choose an encryption that verifies less.</source>
        <translation>請詢問資料庫管理者，或選擇驗證較少的加密方式。</translation>
    </message>
    <message>
        <source>The database&apos;s server refuses Adobe&apos;s connections.</source>
        <translation>資料庫的伺服器拒絕 Adobe 的連線。</translation>
    </message>
    <message>
        <source>Nothing listens on that port, or a firewall forbids it.</source>
        <translation>該連接埠沒有服務，或被防火牆阻擋。</translation>
    </message>
    <message>
        <source>Check server and port; ask your network team to let in the addresses on Adobe&apos;s allow-list page.</source>
        <translation>請檢查伺服器與連接埠，並請網路團隊允許 Adobe 允許清單頁面上的位址。</translation>
    </message>
    <message>
        <source>The database did not answer Adobe&apos;s servers in time.</source>
        <translation>資料庫沒有及時回應 Adobe 的伺服器。</translation>
    </message>
    <message>
        <source>A firewall may swallow the packets, or it is very busy.</source>
        <translation>封包可能被防火牆擋下，或資料庫非常忙碌。</translation>
    </message>
    <message>
        <source>Ask your network team to let in the addresses on Adobe&apos;s allow-list page; check server and port.</source>
        <translation>請網路團隊允許 Adobe 允許清單頁面上的位址，並檢查伺服器與連接埠。</translation>
    </message>
    <message>
        <source>The answer says no more. Copy the report for whoever helps you with Platform.</source>
        <translation>回應沒有其他說明。請複製報告，交給協助您使用 Platform 的人。</translation>
    </message>
    <message>
        <source>The answer says: “%1”</source>
        <translation>回應內容：「%1」</translation>
    </message>
    <message>
        <source>The program does not send such a request.</source>
        <translation>程式不會送出這樣的要求。</translation>
    </message>
    <message>
        <source>It is not of a form that surely leaves once only.</source>
        <translation>要求的形式無法保證只送出一次。</translation>
    </message>
    <message>
        <source>Nothing was sent. Copy the report for whoever made this program.</source>
        <translation>沒有送出任何內容。請複製報告，交給製作這個程式的人。</translation>
    </message>
    <message>
        <source>Platform wants to know which state is meant.</source>
        <translation>Platform 需要知道這是針對哪一個狀態。</translation>
    </message>
    <message>
        <source>The ETag did not arrive with the request.</source>
        <translation>要求中沒有帶上 ETag。</translation>
    </message>
    <message>
        <source>Look at the connection in Platform, then decide.</source>
        <translation>請先在 Platform 查看這個連線，再決定。</translation>
    </message>
    <message>
        <source>Platform could not carry out the request.</source>
        <translation>Platform 無法執行這項要求。</translation>
    </message>
    <message>
        <source>It passes on what its connector was told, or your organization may not do this.</source>
        <translation>可能是 Platform 轉述了連接器得到的回應，也可能是您的組織不能執行這項作業。</translation>
    </message>
    <message>
        <source>Read the words above, mend what they speak of, then try again.</source>
        <translation>請閱讀上方的回應內容，修正其中提到的問題，然後再試一次。</translation>
    </message>
    <message>
        <source>Read the words above, change the value they speak of, then try again.</source>
        <translation>請閱讀上方的回應內容，修改其中提到的值，然後再試一次。</translation>
    </message>
    <message>
        <source>Platform does not have what was asked for.</source>
        <translation>Platform 沒有這次要求的內容。</translation>
    </message>
    <message>
        <source>Something that the request names is not there.</source>
        <translation>要求中指名的某個項目不存在。</translation>
    </message>
    <message>
        <source>Read the words above; check the sandbox and the organization ID.</source>
        <translation>請閱讀上方的回應內容，並檢查沙箱與組織 ID。</translation>
    </message>
    <message>
        <source>Read the words above; Adobe&apos;s support can find the call by the request ID.</source>
        <translation>請閱讀上方的回應內容；Adobe 支援人員可以用要求 ID 找到這次呼叫。</translation>
    </message>
    <message>
        <source>The database refused a connection without encryption.</source>
        <translation>資料庫拒絕了未加密的連線。</translation>
    </message>
    <message>
        <source>Platform asks to wait %1 s. Then try again.</source>
        <translation>Platform 要求等候 %1 秒，之後再試一次。</translation>
    </message>
    <message>
        <source>Perhaps API key, organization and permissions don&apos;t match.</source>
        <translation>API 金鑰、組織與權限可能彼此不相符。</translation>
    </message>
    <message>
        <source>Platform could not read from the database.</source>
        <translation>Platform 無法讀取資料庫。</translation>
    </message>
    <message>
        <source>Its connector gave up over what the database said.</source>
        <translation>連接器收到資料庫的回應後停止了。</translation>
    </message>
    <message>
        <source>The database did not answer Platform in time.</source>
        <translation>資料庫未在時限內回應 Platform。</translation>
    </message>
    <message>
        <source>It is slow, has very many tables, or a firewall swallows the packets.</source>
        <translation>資料庫速度較慢、資料表非常多，或封包被防火牆丟棄。</translation>
    </message>
    <message>
        <source>Wait a minute, then try again. If it stays so, ask your network team whether the addresses on Adobe&apos;s allow-list page are let in.</source>
        <translation>請稍候一分鐘再重試。若仍然如此，請詢問網路團隊是否已放行 Adobe 允許清單頁面上的位址。</translation>
    </message>
    <message>
        <source>You are not allowed to browse sources here.</source>
        <translation>您在這裡沒有瀏覽來源的權限。</translation>
    </message>
    <message>
        <source>Your account lacks the permission View Sources or Manage Sources in this sandbox.</source>
        <translation>您的帳號在這個沙箱中沒有 View Sources 或 Manage Sources 權限。</translation>
    </message>
    <message>
        <source>Ask an administrator for one of these permissions.</source>
        <translation>請向管理員申請其中一項權限。</translation>
    </message>
    <message>
        <source>Platform does not find this, or not any more.</source>
        <translation>Platform 找不到這個項目，或項目已不存在。</translation>
    </message>
    <message>
        <source>The table was renamed or deleted, its user may not read it any more, or the connection is gone.</source>
        <translation>資料表已重新命名或刪除、連線的使用者已無權讀取，或連線已不存在。</translation>
    </message>
    <message>
        <source>Press “Refresh” to read the tables anew, or try again.</source>
        <translation>請按「重新整理」重新讀取資料表，或再試一次。</translation>
    </message>
    <message>
        <source>You stopped reading.</source>
        <translation>您已停止讀取。</translation>
    </message>
    <message>
        <source>Nothing was changed by it.</source>
        <translation>沒有變更任何內容。</translation>
    </message>
    <message>
        <source>The answer is too long to be read.</source>
        <translation>回應太長，無法讀取。</translation>
    </message>
    <message>
        <source>This program reads 64 MB of a list of tables, and 16 MB of one table.</source>
        <translation>本程式讀取的資料表清單以 64 MB 為限，單一資料表以 16 MB 為限。</translation>
    </message>
    <message>
        <source>Give the connection a user that sees fewer tables.</source>
        <translation>請讓連線使用能看到的資料表較少的使用者。</translation>
    </message>
    <message>
        <source>What the connection goes by is to be changed in the connection itself, or by the database&apos;s administrator. Then try again.</source>
        <translation>請變更連線本身的設定，或請資料庫管理員處理，然後重試。</translation>
    </message>
</context>
<context>
    <name>ExportTexts</name>
    <message>
        <source>%1 written to %2.</source>
        <translation>已將 %1寫入 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n 個連線</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk has not answered yet: %1 may or may not be written. Look at the file, or choose another folder.</source>
        <translation>磁碟尚未回應：無法得知 %1 是否已寫入。請查看檔案，或選擇其他資料夾。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder or name.</source>
        <translation>無法寫入 %1：%2。請選擇其他資料夾或名稱。</translation>
    </message>
</context>
<context>
    <name>FileTexts</name>
    <message>
        <source>There is no such file. Choose another one.</source>
        <translation>找不到這個檔案。請選擇其他檔案。</translation>
    </message>
    <message>
        <source>You don&apos;t have permission to read this file. Ask its owner, or choose another one.</source>
        <translation>您沒有讀取這個檔案的權限。請洽檔案擁有者，或選擇其他檔案。</translation>
    </message>
    <message>
        <source>This isn&apos;t a regular file but a folder, a pipe, or a device. Choose a file.</source>
        <translation>這不是一般檔案，而是資料夾、管道或裝置。請選擇檔案。</translation>
    </message>
    <message>
        <source>This file is larger than %1 MiB. Choose another one.</source>
        <translation>這個檔案超過 %1 MiB。請選擇其他檔案。</translation>
    </message>
    <message>
        <source>The disk or network share didn&apos;t respond. Copy the file to this computer&apos;s own disk, then choose the copy.</source>
        <translation>磁碟或網路共用資料夾沒有回應。請將檔案複製到這台電腦的磁碟，再選擇複本。</translation>
    </message>
    <message>
        <source>The system couldn&apos;t read this file. Choose another one.</source>
        <translation>系統無法讀取這個檔案。請選擇其他檔案。</translation>
    </message>
    <message>
        <source>The system couldn&apos;t read this file: %1.</source>
        <translation>系統無法讀取這個檔案：%1。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在讀取 %1⋯⋯</translation>
    </message>
    <message>
        <source>Reading what you pasted…</source>
        <translation>正在讀取您貼上的文字⋯⋯</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>HelpTexts</name>
    <message>
        <source>Choose where the connection is created. Practice needs no account and sends nothing to Adobe.</source>
        <translation>選擇要在哪裡建立連線。練習模式不需要帳號，也不會傳送任何內容給 Adobe。</translation>
    </message>
    <message>
        <source>For Adobe Experience Platform you need a project in Adobe Developer Console with an OAuth server-to-server credential: %1. Its page shows the API key (client ID), the organization ID and, on request, the client secret. The quickest way is to download the project there and to import its workspace.json here.</source>
        <translation>使用 Adobe Experience Platform 時，需要 Adobe Developer Console 中具有 OAuth 伺服器對伺服器認證資訊的專案：%1。專案頁面會顯示 API 金鑰（用戶端 ID）、組織 ID，並可擷取用戶端密碼。最快的方法是在該網站下載專案，再於此處匯入 workspace.json。</translation>
    </message>
    <message>
        <source>No project yet? Ask your organization&apos;s Adobe administrator for a project with the Experience Platform API, for the permission Manage Sources, and for the name of the sandbox to use.</source>
        <translation>還沒有專案嗎？請向貴組織的 Adobe 管理員申請已加入 Experience Platform API 的專案、Manage Sources（管理來源）權限，並詢問要使用的沙箱名稱。</translation>
    </message>
    <message>
        <source>Say where the PostgreSQL database is. Paste what your colleagues use (a URL, a connection string, a psql command) and the fields are filled from it, or ask the database&apos;s administrator for the three values.</source>
        <translation>填入 PostgreSQL 資料庫的位置。可以貼上同事使用的內容（URL、連線字串或 psql 命令），程式會據此填入欄位；也可以向資料庫管理者詢問這三個值。</translation>
    </message>
    <message>
        <source>Adobe&apos;s servers connect to this address over the internet: it needs a name that is known everywhere, and a firewall that lets Adobe&apos;s addresses in: %1.</source>
        <translation>Adobe 的伺服器會經由網際網路連到這個位址：必須使用任何地方都找得到的名稱，防火牆也必須允許 Adobe 的位址連入：%1。</translation>
    </message>
    <message>
        <source>Give the account that Platform signs in with. A read-only role is enough, and safer.</source>
        <translation>填入 Platform 用來登入的帳號。唯讀角色就夠了，也比較安全。</translation>
    </message>
    <message>
        <source>Encryption protects the way from Adobe to the database. “Require” suits most servers; the stricter choices also verify the server&apos;s certificate.</source>
        <translation>加密可保護 Adobe 與資料庫之間的連線。「必須加密」適合大多數的伺服器；更嚴格的選項還會驗證伺服器的憑證。</translation>
    </message>
    <message>
        <source>The test from this computer is optional. It shows how far a connection from here gets; Adobe connects from other addresses.</source>
        <translation>從這台電腦測試可以略過。測試會顯示從這裡能連到哪個步驟；Adobe 會從其他位址連線。</translation>
    </message>
    <message>
        <source>Give the connection a name that colleagues will recognize, and check what is sent: the request is shown as it leaves, without its secrets.</source>
        <translation>請為連線取一個同事認得出來的名稱，並確認要傳送的內容：畫面上會顯示實際送出的要求，但不含密碼與權杖。</translation>
    </message>
    <message>
        <source>Each press of the button sends one request, never more. If no clear answer comes, the program looks up what became of it.</source>
        <translation>每按一次按鈕只會送出一個要求。如果沒有收到明確的回應，程式會查詢結果。</translation>
    </message>
    <message>
        <source>The connection exists. Copy its ID: tools that browse the database or create a dataflow ask for it. The ETag names this version of it and is needed for changes.</source>
        <translation>連線已建立。請複製連線 ID：瀏覽資料庫或建立資料流的工具會用到。ETag 代表這個版本，變更連線時會用到。</translation>
    </message>
    <message>
        <source>Platform tests the connection by itself. If it does not reach the database, “Fix…” changes the values and keeps the ID.</source>
        <translation>Platform 會自行測試連線。如果無法連到資料庫，可以按「修正…」變更內容，連線 ID 不會改變。</translation>
    </message>
    <message>
        <source>Flow Connect %1, under the Apache License 2.0.</source>
        <translation>Flow Connect %1，採用 Apache License 2.0 授權。</translation>
    </message>
    <message>
        <source>Made with Qt %1 (LGPL 3), QtKeychain (BSD), PostgreSQL&apos;s libpq (PostgreSQL License) and yaml-cpp (MIT). Adobe and Adobe Experience Platform are trademarks of Adobe Inc.; this program is not Adobe&apos;s.</source>
        <translation>使用 Qt %1（LGPL 3）、QtKeychain（BSD）、PostgreSQL 的 libpq（PostgreSQL License）與 yaml-cpp（MIT）製作。Adobe 與 Adobe Experience Platform 是 Adobe Inc. 的商標；本程式並非 Adobe 的產品。</translation>
    </message>
    <message>
        <source>Hello,

I would like to connect a PostgreSQL database to Adobe Experience Platform, and need access to its API. Could you please

1. create a project in Adobe Developer Console (%1), and add the Experience Platform API to it, with an OAuth server-to-server credential;
2. add this credential to a role in Experience Platform that has the permission Manage Sources, for the sandbox that I am to use;
3. send me the project&apos;s workspace.json (Download, on the project&apos;s page) in a safe way, since it contains the client secret, and the name of the sandbox.

Thank you!</source>
        <translation>您好：

我想把 PostgreSQL 資料庫連線到 Adobe Experience Platform，需要它的 API 存取權。麻煩您：

1. 在 Adobe Developer Console（%1）建立專案，加入 Experience Platform API，並使用 OAuth Server-to-Server 認證資訊；
2. 在 Experience Platform 中，把這組認證資訊加入具有 Manage Sources 權限的角色，並開放我要使用的沙箱；
3. 把專案的 workspace.json（在專案頁面按 Download）以安全的方式傳給我，因為檔案中有用戶端密碼；也請告訴我沙箱的名稱。

謝謝您！</translation>
    </message>
</context>
<context>
    <name>HistoryExportTexts</name>
    <message>
        <source>When (UTC)</source>
        <translation>時間（UTC）</translation>
    </message>
    <message>
        <source>What</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名稱</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>沙箱</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>資料庫</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>使用者名稱</translation>
    </message>
    <message>
        <source>Connection ID</source>
        <translation>連線 ID</translation>
    </message>
    <message>
        <source>ETag after it</source>
        <translation>完成後的 ETag</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 狀態碼</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>要求 ID</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已儲存：%1</translation>
    </message>
    <message>
        <source>The disk of %1 does not answer. The file may still appear; look for it, or choose another folder.</source>
        <translation>%1 所在的磁碟沒有回應。檔案稍後可能還會出現；請確認檔案是否存在，或改選其他資料夾。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be saved. The system says: %2. Choose another folder, or check that you may write there and that there is room.</source>
        <translation>無法儲存 %1。系統訊息：%2。請改選其他資料夾，或確認您有寫入權限且空間足夠。</translation>
    </message>
</context>
<context>
    <name>HistoryTexts</name>
    <message>
        <source>created</source>
        <translation>已建立</translation>
    </message>
    <message>
        <source>create</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>description changed</source>
        <translation>已變更說明</translation>
    </message>
    <message>
        <source>change description</source>
        <translation>變更說明</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>已重新命名</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>credentials changed</source>
        <translation>已變更認證資訊</translation>
    </message>
    <message>
        <source>change credentials</source>
        <translation>變更認證資訊</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已刪除</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Platform&apos;s answer said that it was done.</source>
        <translation>Platform 回應已完成。</translation>
    </message>
    <message>
        <source>No clear answer came. It was done: that was looked up afterwards.</source>
        <translation>沒有收到明確的回應，但事後查詢確認已完成。</translation>
    </message>
    <message>
        <source>The request was not sent.</source>
        <translation>要求沒有送出。</translation>
    </message>
    <message>
        <source>It was not done: Platform refused the request.</source>
        <translation>未執行：Platform 拒絕了這項要求。</translation>
    </message>
    <message>
        <source>No clear answer came. It was not done: that was looked up afterwards.</source>
        <translation>沒有收到明確的回應，事後查詢確認並未執行。</translation>
    </message>
    <message>
        <source>No clear answer came. It is not known whether it was done.</source>
        <translation>沒有收到明確的回應，不確定是否已完成。</translation>
    </message>
    <message>
        <source>A window of this program is working on it now.</source>
        <translation>本程式的一個視窗正在處理這個項目。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>done, looked up</source>
        <translation>完成（查詢確認）</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未傳送</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>遭拒絕</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未執行</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <translation>%1（練習）</translation>
    </message>
    <message>
        <source>What became of it was not written down. It is not known whether it was done.</source>
        <translation>沒有留下結果的紀錄，不確定是否已完成。</translation>
    </message>
    <message>
        <source>Known since: %1</source>
        <translation>結果確認時間：%1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>伺服器：%1</translation>
    </message>
    <message>
        <source>Port: %1</source>
        <translation>連接埠：%1</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>資料庫：%1</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>使用者名稱：%1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP 狀態碼：%1</translation>
    </message>
    <message>
        <source>Platform&apos;s code: %1</source>
        <translation>Platform 代碼：%1</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>要求 ID：%1</translation>
    </message>
    <message>
        <source>ETag before: %1</source>
        <translation>變更前的 ETag：%1</translation>
    </message>
    <message>
        <source>It was ordered together with other changes.</source>
        <translation>這項變更與其他變更一起送出。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 筆紀錄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entries</source>
        <translation>
            <numerusform>%Ln 筆紀錄中的 %1 筆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking up %n changes …</source>
        <translation>
            <numerusform>正在查詢 %n 項變更⋯⋯</numerusform>
        </translation>
    </message>
    <message>
        <source>Older entries are in the file but not shown: %1</source>
        <translation>較舊的紀錄仍在檔案中，但未顯示於此：%1</translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message>
        <source>This file is not text in UTF-8. Download it again and choose that one.</source>
        <translation>這個檔案不是 UTF-8 文字。請重新下載並選擇新的檔案。</translation>
    </message>
    <message>
        <source>The project in this file has no OAuth server-to-server credential. Add one in Developer Console and download the file again.</source>
        <translation>這個檔案中的專案沒有 OAuth 伺服器對伺服器認證資訊。請在 Developer Console 新增後重新下載。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 金鑰</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>組織 ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>用戶端密碼</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>存取權杖</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>沙箱</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <translation>已找到：%1。</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>Ignored: %1.</source>
        <translation>已忽略：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Ignored: %n other value(s).</source>
        <translation>
            <numerusform>已忽略其他 %n 項。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignored: %1 and %n more.</source>
        <translation>
            <numerusform>已忽略：%1，以及其他 %n 項。</numerusform>
        </translation>
    </message>
    <message>
        <source>This JSON is damaged or cut off. Download or copy all of it again, then import that.</source>
        <translation>這份 JSON 已損壞或不完整。請重新下載或複製完整內容，再匯入。</translation>
    </message>
    <message>
        <source>Nothing in it is for Adobe Experience Platform, so nothing was changed. Import a workspace.json from Developer Console, a Postman environment or a .env file, or paste a curl command or headers.</source>
        <translation>內容中沒有 Adobe Experience Platform 使用的值，因此沒有變更任何內容。請匯入 Developer Console 的 workspace.json、Postman 環境檔或 .env 檔案，或貼上 curl 指令或標頭。</translation>
    </message>
    <message>
        <source>This is a service account (JWT), which Adobe has ended: it gives no access token any more. Add an OAuth Server-to-Server credential to the project in Developer Console and download the file again.</source>
        <translation>這是服務帳戶（JWT）認證資訊。Adobe 已停用這種認證資訊，無法再用來取得存取權杖。請在 Developer Console 的專案中新增 OAuth 伺服器對伺服器認證資訊，再重新下載檔案。</translation>
    </message>
    <message>
        <source>This is only a placeholder. Copy the value itself, from Developer Console.</source>
        <translation>這只是預留位置，不是實際的值。請從 Developer Console 複製實際的值。</translation>
    </message>
    <message>
        <source>There are only placeholders in it, no values: %1. Copy the values themselves, from Developer Console.</source>
        <translation>內容中只有預留位置，沒有實際的值：%1。請從 Developer Console 複製實際的值。</translation>
    </message>
    <message>
        <source>There are more than 100 credentials in it, too many to choose from. Import a file of one project.</source>
        <translation>內容中有超過 100 組認證資訊，無法從中選擇。請匯入單一專案的檔案。</translation>
    </message>
    <message>
        <source>%1: the value was taken out of the text.</source>
        <translation>%1：已從貼上的文字取出值。</translation>
    </message>
    <message>
        <source>The text names another field. Its value was put there: %1.</source>
        <translation>貼上的文字屬於另一個欄位，值已填入該欄位：%1。</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <translation>內容類型：%1。</translation>
    </message>
    <message>
        <source>Not included: %1.</source>
        <translation>未包含：%1。</translation>
    </message>
    <message>
        <source>Placeholder, not taken: %1.</source>
        <translation>只有預留位置，未採用：%1。</translation>
    </message>
    <message>
        <source>Different values in it: %1. Check which one is right.</source>
        <translation>內容中有不同的值：%1。請確認哪一個正確。</translation>
    </message>
    <message>
        <source>a project of Developer Console</source>
        <translation>Developer Console 的專案</translation>
    </message>
    <message>
        <source>variables of Postman</source>
        <translation>Postman 變數</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>a command</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>a token request</source>
        <translation>權杖要求</translation>
    </message>
    <message>
        <source>a .env file</source>
        <translation>.env 檔案</translation>
    </message>
    <message>
        <source>program code</source>
        <translation>程式碼</translation>
    </message>
    <message>
        <source>lines with names and values</source>
        <translation>各行的名稱與值</translation>
    </message>
    <message>
        <source>This is larger than any file with credentials. Choose a workspace.json, a Postman environment, or a .env file.</source>
        <translation>內容太大，不會是認證資訊檔案。請選擇 workspace.json、Postman 環境檔或 .env 檔案。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n client secrets in it, and the first one was taken. If Adobe refuses that one, use another.</source>
        <translation>
            <numerusform>內容中有 %n 個用戶端密碼，已採用第一個。如果 Adobe 不接受，請改用另一個。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>This text is too long or too tangled to be read. Copy only the lines with the values for Adobe Experience Platform, or fill in the fields.</source>
        <translation>這段文字太長或太雜亂，無法讀取。請只複製含有 Adobe Experience Platform 相關值的那幾行，或直接填寫欄位。</translation>
    </message>
</context>
<context>
    <name>ListTexts</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n 個連線</numerusform>
        </translation>
    </message>
    <message>
        <source>Platform asks to wait %1 s</source>
        <translation>Platform 要求等候 %1 秒</translation>
    </message>
    <message>
        <source>Practice mode: nothing leaves this computer · sandbox %1</source>
        <translation>練習模式：資料不會離開這台電腦 · 沙箱 %1</translation>
    </message>
    <message>
        <source>Sandbox %1 · %2</source>
        <translation>沙箱 %1 · %2</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>已啟用</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>being set up</source>
        <translation>設定中</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>has not run</source>
        <translation>尚未執行</translation>
    </message>
    <message>
        <source>last run succeeded</source>
        <translation>上次執行成功</translation>
    </message>
    <message>
        <source>last run failed</source>
        <translation>上次執行失敗</translation>
    </message>
    <message>
        <source>is running</source>
        <translation>執行中</translation>
    </message>
    <message>
        <source>last run: %1</source>
        <translation>上次執行：%1</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>讀取中⋯⋯</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 (%2 failed)</source>
        <extracomment>So many dataflows; the last run of so many failed</extracomment>
        <translation>%1（%2 個失敗）</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等候中</translation>
    </message>
    <message>
        <source>testing …</source>
        <translation>測試中⋯⋯</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>可連線</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>無法連線</translation>
    </message>
    <message>
        <source>%1, after %2 s</source>
        <translation>%1，費時 %2 秒</translation>
    </message>
    <message>
        <source>Not tested since the program was started</source>
        <translation>程式啟動後尚未測試</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>等候輪到測試</translation>
    </message>
    <message>
        <source>Platform is testing …</source>
        <translation>Platform 正在測試⋯⋯</translation>
    </message>
    <message>
        <source>Platform reaches the database (%1)</source>
        <translation>Platform 可以連到資料庫（%1）</translation>
    </message>
    <message>
        <source>Platform does not reach the database (%1). It does not say why: check server, user name and password, and whether Adobe&apos;s addresses are let in.</source>
        <translation>Platform 無法連到資料庫（%1），也沒有說明原因：請檢查伺服器、使用者名稱與密碼，並確認是否允許 Adobe 的位址連入。</translation>
    </message>
    <message>
        <source>not shown by Platform</source>
        <translation>Platform 未顯示</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未提供</translation>
    </message>
    <message numerus="yes">
        <source>%n so far …</source>
        <translation>
            <numerusform>目前已讀取 %n 個…</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has not been read.</source>
        <translation>尚未讀取清單。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1，共 %2</translation>
    </message>
    <message>
        <source>%1, read at %2</source>
        <translation>%1，讀取時間 %2</translation>
    </message>
    <message>
        <source>%1 so far, until %2; the list was not read to its end</source>
        <translation>目前 %1，截至 %2；清單尚未讀完</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) without a usable ID left out</source>
        <translation>
            <numerusform>略過 %n 個沒有可用 ID 的項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading who uses them …</source>
        <translation>正在讀取使用情形⋯⋯</translation>
    </message>
    <message>
        <source>Who uses them is unknown: %1</source>
        <translation>無法得知使用情形：%1</translation>
    </message>
    <message>
        <source>Who uses them is unknown: the lists of dataflows were not read to their end.</source>
        <translation>無法得知使用情形：資料流清單沒有讀完。</translation>
    </message>
    <message>
        <source>Testing: %1 of %2</source>
        <translation>測試中：第 %1 個，共 %2 個</translation>
    </message>
    <message>
        <source>No connection matches the search and the filters.</source>
        <translation>沒有符合搜尋與篩選條件的連線。</translation>
    </message>
    <message>
        <source>Reading the list of connections …</source>
        <translation>正在讀取連線清單⋯⋯</translation>
    </message>
    <message>
        <source>No connections are known here, since the list could not be read.</source>
        <translation>無法讀取清單，因此沒有可顯示的連線。</translation>
    </message>
    <message>
        <source>There are no connections in this sandbox.</source>
        <translation>這個沙箱中沒有連線。</translation>
    </message>
    <message>
        <source>There are no PostgreSQL connections in this sandbox. Create one in the wizard, or choose “All sources”.</source>
        <translation>這個沙箱中沒有 PostgreSQL 連線。請在精靈中建立，或選擇「所有來源」。</translation>
    </message>
    <message>
        <source>The list of connections could not be read to its end.</source>
        <translation>無法讀完連線清單。</translation>
    </message>
    <message>
        <source>Platform led back to a page that had been read already.</source>
        <translation>Platform 導回已讀取過的頁面。</translation>
    </message>
    <message>
        <source>It has more than %1 pages.</source>
        <translation>清單超過 %1 頁。</translation>
    </message>
    <message>
        <source>Platform gave no usable link to the next page.</source>
        <translation>Platform 沒有提供可用的下一頁連結。</translation>
    </message>
    <message>
        <source>Try again; if it happens again, look the connection up in Platform.</source>
        <translation>請重試；如果再次發生，請在 Platform 中查詢連線。</translation>
    </message>
    <message>
        <source>The rows below are still those of %1.</source>
        <translation>下方仍是 %1 讀取的內容。</translation>
    </message>
    <message>
        <source>The rows below are not all that there are.</source>
        <translation>下方並不是全部的連線。</translation>
    </message>
</context>
<context>
    <name>LossQuestion</name>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go on here</source>
        <translation>留在這裡(&amp;G)</translation>
    </message>
</context>
<context>
    <name>LostAnswerTexts</name>
    <message>
        <source>You stopped looking for it.</source>
        <translation>您已停止查詢。</translation>
    </message>
    <message>
        <source>Looking for it did not work: %1</source>
        <translation>查詢失敗：%1</translation>
    </message>
    <message>
        <source>No clear answer came, and Platform&apos;s list has not shown it so far.</source>
        <translation>沒有收到明確的回應，到目前為止 Platform 的清單中也沒有這個連線。</translation>
    </message>
    <message>
        <source>A connection of that name is there, but it was created at another time.</source>
        <translation>有同名的連線，但建立時間不符。</translation>
    </message>
    <message>
        <source>%1 connections of that name could be it, and nothing tells which.</source>
        <translation>有 %1 個同名的連線都可能是它，無法分辨是哪一個。</translation>
    </message>
    <message>
        <source>Platform answered that it was created, but the answer has no usable ID.</source>
        <translation>Platform 回應已建立，但回應中沒有可用的 ID。</translation>
    </message>
    <message>
        <source>The program ended before the answer had come.</source>
        <translation>程式在收到回應之前就結束了。</translation>
    </message>
    <message>
        <source>No clear answer came (%1).</source>
        <translation>沒有收到明確的回應（%1）。</translation>
    </message>
    <message>
        <source>Nothing was created.</source>
        <translation>沒有建立任何連線。</translation>
    </message>
    <message>
        <source>No clear answer came (%1), but minutes later Platform&apos;s list has been read to its end, twice, and “%2” is not there.</source>
        <translation>沒有收到明確的回應（%1），但幾分鐘後已兩次讀完 Platform 的清單，其中沒有「%2」。</translation>
    </message>
    <message>
        <source>Press “Create” again.</source>
        <translation>請再按一次「建立」。</translation>
    </message>
    <message>
        <source>Can&apos;t tell whether “%1” was created.</source>
        <translation>無法得知「%1」是否已建立。</translation>
    </message>
    <message>
        <source>Look again, or search for “%1” in Platform under Sources, Accounts, before you create it again.</source>
        <translation>請再查一次，或先在 Platform 的「來源」、「帳戶」中搜尋「%1」，再決定是否重新建立。</translation>
    </message>
    <message>
        <source>Looking right now …</source>
        <translation>正在查詢⋯⋯</translation>
    </message>
    <message>
        <source>The next look is at %1.</source>
        <translation>下次查詢時間：%1。</translation>
    </message>
    <message>
        <source>The last look did not work: %1</source>
        <translation>上次查詢失敗：%1</translation>
    </message>
    <message>
        <source>Platform&apos;s list does not show it so far. Nothing is sent again.</source>
        <translation>到目前為止 Platform 的清單中沒有這個連線。不會再次傳送任何內容。</translation>
    </message>
    <message>
        <source>Platform&apos;s list does not show it so far, but the request may still be carried out: nothing is sent again. You can go on meanwhile.</source>
        <translation>到目前為止 Platform 的清單中沒有這個連線，但這項要求仍可能完成，因此不會再次傳送。您可以同時進行其他操作。</translation>
    </message>
    <message>
        <source>Not there yet: “%1”</source>
        <translation>尚未出現：「%1」</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>立即查詢(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;top looking</source>
        <translation>停止查詢(&amp;T)</translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>「%1」已建立。</translation>
    </message>
    <message>
        <source>No clear answer came, but Platform&apos;s list shows it now. Its ID is %1.</source>
        <translation>沒有收到明確的回應，但 Platform 的清單中現在已有這個連線。連線 ID 是 %1。</translation>
    </message>
    <message>
        <source>S&amp;how it</source>
        <translation>顯示(&amp;H)</translation>
    </message>
    <message>
        <source>“%1” was not created.</source>
        <translation>「%1」沒有建立。</translation>
    </message>
    <message>
        <source>Minutes after the request Platform&apos;s list has been read to its end, twice, and it is not there. Create it whenever you like.</source>
        <translation>要求送出幾分鐘後，已兩次讀完 Platform 的清單，其中沒有這個連線。您可以隨時建立。</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>再查一次(&amp;L)</translation>
    </message>
    <message>
        <source>The first request may still arrive.</source>
        <translation>第一次的要求仍可能完成。</translation>
    </message>
    <message>
        <source>“%1” was sent at %2, no clear answer came, and it is still looked for. If you create it now, there may be two connections in the end.</source>
        <translation>「%1」已於 %2 送出，沒有收到明確的回應，目前仍在查詢。如果現在建立，最後可能會有兩個連線。</translation>
    </message>
    <message>
        <source>&amp;Keep looking</source>
        <translation>繼續查詢(&amp;K)</translation>
    </message>
    <message>
        <source>Create an&amp;yway</source>
        <translation>仍要建立(&amp;Y)</translation>
    </message>
    <message>
        <source>“%1” was created after all.</source>
        <translation>「%1」其實已建立。</translation>
    </message>
    <message>
        <source>The request of %1 got no clear answer, but Platform&apos;s list shows the connection now. Its ID is %2; the history has it, too.</source>
        <translation>%1 的要求沒有收到明確的回應，但 Platform 的清單中現在已有這個連線。連線 ID 是 %2；歷程記錄中也有。</translation>
    </message>
    <message>
        <source>The other window has created “%1”.</source>
        <translation>另一個視窗已建立「%1」。</translation>
    </message>
    <message>
        <source>Its ID is %1.</source>
        <translation>連線 ID 是 %1。</translation>
    </message>
    <message>
        <source>The other window did not create “%1”.</source>
        <translation>另一個視窗沒有建立「%1」。</translation>
    </message>
    <message>
        <source>The history tells how it ended.</source>
        <translation>歷程記錄中有結果。</translation>
    </message>
    <message>
        <source>Another Flow Connect window is creating “%1” now.</source>
        <translation>另一個 Flow Connect 視窗正在建立「%1」。</translation>
    </message>
    <message>
        <source>Its outcome will be shown here, too. Don&apos;t create it a second time.</source>
        <translation>結果也會顯示在這裡。請勿重複建立。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>“%1” was sent at %2, and nobody knows yet whether it was created. If you create this one now, there may be two connections in the end.</source>
        <translation>「%1」已於 %2 送出，目前還不知道是否已建立。如果現在就建立這一個，最後可能會有兩個連線。</translation>
    </message>
    <message>
        <source>&amp;Look first</source>
        <translation>先查詢(&amp;L)</translation>
    </message>
    <message>
        <source>Platform answered that it has accepted the request, but gave no usable ID.</source>
        <translation>Platform 回應已接受要求，但沒有提供可用的 ID。</translation>
    </message>
    <message>
        <source>You cancelled while the request was on its way.</source>
        <translation>您在要求送出途中取消了。</translation>
    </message>
    <message>
        <source>You cancelled while the request was on its way. Minutes later Platform&apos;s list has been read to its end, twice, and “%1” is not there.</source>
        <translation>您在要求送出途中取消了。幾分鐘後，Platform 的清單已完整讀取兩次，「%1」不在其中。</translation>
    </message>
</context>
<context>
    <name>NetworkTexts</name>
    <message>
        <source>Certificate by %1, valid until %2.</source>
        <translation>憑證由 %1 簽發，有效至 %2。</translation>
    </message>
    <message>
        <source>This file is too large for a list of certificates. Choose another one.</source>
        <translation>這個檔案太大，不像是憑證清單。請選擇另一個檔案。</translation>
    </message>
    <message>
        <source>This file contains no certificate in PEM form (-----BEGIN CERTIFICATE-----). Ask your network team for the right one.</source>
        <translation>這個檔案中沒有 PEM 格式的憑證（-----BEGIN CERTIFICATE-----）。請向網路團隊索取正確的檔案。</translation>
    </message>
    <message>
        <source>%1 is reached (%2 ms).</source>
        <translation>可以連到 %1（%2 毫秒）。</translation>
    </message>
    <message>
        <source>Without a proxy.</source>
        <translation>未使用 Proxy。</translation>
    </message>
    <message>
        <source>Through the proxy %1.</source>
        <translation>經由 Proxy %1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Your company&apos;s CA file %1 isn&apos;t in use. %2</source>
        <translation>公司的 CA 檔案 %1 未使用。%2</translation>
    </message>
    <message>
        <source>Only if your network team gave you one; PEM</source>
        <translation>只有網路團隊提供時才需要；PEM 格式</translation>
    </message>
</context>
<context>
    <name>OddityTexts</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1等</translation>
    </message>
    <message>
        <source>It contains a letter that only looks Latin: %1.</source>
        <translation>含有只是看起來像拉丁字母的字母：%1。</translation>
    </message>
    <message>
        <source>It contains letters that only look Latin: %1.</source>
        <translation>含有只是看起來像拉丁字母的字母：%1。</translation>
    </message>
    <message>
        <source>It contains an invisible character: %1.</source>
        <translation>含有看不見的字元：%1。</translation>
    </message>
    <message>
        <source>It contains invisible characters: %1.</source>
        <translation>含有看不見的字元：%1。</translation>
    </message>
    <message>
        <source>It contains an unusual character: %1.</source>
        <translation>含有特殊字元：%1。</translation>
    </message>
    <message>
        <source>It contains unusual characters: %1.</source>
        <translation>含有特殊字元：%1。</translation>
    </message>
    <message>
        <source>It begins with a space.</source>
        <translation>開頭有空格。</translation>
    </message>
    <message>
        <source>It begins with a line break.</source>
        <translation>開頭有換行。</translation>
    </message>
    <message>
        <source>It begins with: %1.</source>
        <translation>開頭有：%1。</translation>
    </message>
    <message>
        <source>It ends with a space.</source>
        <translation>結尾有空格。</translation>
    </message>
    <message>
        <source>It ends with a line break.</source>
        <translation>結尾有換行。</translation>
    </message>
    <message>
        <source>It ends with: %1.</source>
        <translation>結尾有：%1。</translation>
    </message>
    <message>
        <source>If it is a typo, type it again.</source>
        <translation>若是誤植，請重新輸入。</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Kept as it is.</source>
        <translation>已依原樣保留。</translation>
    </message>
    <message>
        <source>Corrected: %1.</source>
        <translation>已更正：%1。</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>已移除：%1。</translation>
    </message>
    <message>
        <source>Replaced: %1.</source>
        <translation>已取代：%1。</translation>
    </message>
    <message>
        <source>Full-width characters were changed to ordinary ones.</source>
        <translation>全形字元已改為半形。</translation>
    </message>
    <message>
        <source>Spaces and line breaks around it were removed.</source>
        <translation>前後的空格與換行已移除。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
</context>
<context>
    <name>PlatformTestTexts</name>
    <message>
        <source>Platform does not reach the database</source>
        <translation>Platform 無法連到資料庫</translation>
    </message>
    <message>
        <source>Platform gives no reason.</source>
        <translation>Platform 沒有說明原因。</translation>
    </message>
    <message>
        <source>This computer reached it with the same values, so Adobe&apos;s addresses are probably not let in. Send your network team the text for the allow list.</source>
        <translation>這台電腦用相同的值可以連到資料庫，因此可能是尚未允許 Adobe 的位址連入。請將允許清單的說明文字傳給網路團隊。</translation>
    </message>
    <message>
        <source>Check server, user name, password and encryption with “Fix…”, and ask whether the database lets Adobe&apos;s addresses in.</source>
        <translation>請按「修正…」檢查伺服器、使用者名稱、密碼與加密方式，並確認資料庫是否允許 Adobe 的位址連入。</translation>
    </message>
    <message>
        <source>Platform reaches the database</source>
        <translation>Platform 可以連到資料庫</translation>
    </message>
    <message>
        <source>It signed in with these credentials.</source>
        <translation>已使用這組認證資訊登入。</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>尚未測試</translation>
    </message>
    <message>
        <source>You stopped waiting for the test.</source>
        <translation>您已停止等候測試結果。</translation>
    </message>
    <message>
        <source>The connection exists anyway. Test it whenever you like.</source>
        <translation>連線仍然存在，您可以隨時測試。</translation>
    </message>
    <message>
        <source>The test could not be carried out: %1</source>
        <translation>無法執行測試：%1</translation>
    </message>
    <message>
        <source>Platform does not reach the database: %1</source>
        <translation>Platform 無法連到資料庫：%1</translation>
    </message>
    <message>
        <source>Correct it with “Fix…”: the connection keeps its ID.</source>
        <translation>請按「修正…」更正；連線 ID 不會改變。</translation>
    </message>
    <message>
        <source>This computer reached the database with the same values: send your network team the text for the allow list.</source>
        <translation>這台電腦用相同的值可以連到資料庫：請將允許清單的說明文字傳給網路團隊。</translation>
    </message>
    <message>
        <source>the region of our sandbox (not known here)</source>
        <translation>我們沙箱所在的區域（此處未知）</translation>
    </message>
    <message>
        <source>the region %1</source>
        <translation>區域 %1</translation>
    </message>
    <message>
        <source>Adobe Experience Platform needs to reach our PostgreSQL database.
Please let in TCP connections to %1, port %2, from Adobe&apos;s addresses for %3.
Adobe&apos;s list of addresses: %4</source>
        <translation>Adobe Experience Platform 需要連到我們的 PostgreSQL 資料庫。
請允許來自 Adobe %3位址的 TCP 連線，連到 %1 的連接埠 %2。
Adobe 的位址清單：%4</translation>
    </message>
    <message>
        <source>Check server, user name, password and encryption above, and ask whether the database lets Adobe&apos;s addresses in.</source>
        <translation>請檢查上方的伺服器、使用者名稱、密碼與加密方式，並確認資料庫是否允許 Adobe 的位址連入。</translation>
    </message>
    <message>
        <source>Correct the fields above, then press “Change” again: the connection keeps its ID.</source>
        <translation>請修正上方的欄位，再按一次「變更」：連線的 ID 不會變。</translation>
    </message>
</context>
<context>
    <name>PluginTexts</name>
    <message>
        <source>A file of Flow Connect is missing: %1</source>
        <translation>Flow Connect 少了一個檔案：%1</translation>
    </message>
    <message>
        <source>A file of Flow Connect is damaged or can&apos;t be read: %1</source>
        <translation>Flow Connect 有一個檔案損毀或無法讀取：%1</translation>
    </message>
    <message>
        <source>A file belongs to another version of Flow Connect (%1): %2</source>
        <translation>有一個檔案屬於其他版本的 Flow Connect（%1）：%2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>This computer can&apos;t load a file of Flow Connect; it may be built for another system: %1 (%2)</source>
        <translation>這台電腦無法載入 Flow Connect 的一個檔案，可能是為其他系統建置的：%1（%2）</translation>
    </message>
    <message>
        <source>Close all windows of Flow Connect and start it again. If that does not help, install it again.</source>
        <translation>請關閉 Flow Connect 的所有視窗，再重新啟動。若仍無法使用，請重新安裝。</translation>
    </message>
    <message>
        <source>Install Flow Connect again, from the package for this system.</source>
        <translation>請以適用於這個系統的套件重新安裝 Flow Connect。</translation>
    </message>
    <message>
        <source>Practice mode can&apos;t start.</source>
        <translation>無法啟動練習模式。</translation>
    </message>
    <message>
        <source>Or choose Adobe Experience Platform, which works without that file.</source>
        <translation>或選擇 Adobe Experience Platform，不需要該檔案。</translation>
    </message>
    <message>
        <source>The test from this computer can&apos;t be run.</source>
        <translation>無法從這台電腦測試。</translation>
    </message>
    <message>
        <source>Everything else works without that file.</source>
        <translation>其他功能都不需要該檔案。</translation>
    </message>
</context>
<context>
    <name>ProblemTexts</name>
    <message>
        <source>Fill in the API key of your Developer Console project.</source>
        <translation>填入 Developer Console 專案的 API 金鑰。</translation>
    </message>
    <message>
        <source>Fill in your organization ID. It ends in @AdobeOrg.</source>
        <translation>填入您的組織 ID，結尾是 @AdobeOrg。</translation>
    </message>
    <message>
        <source>Paste an access token.</source>
        <translation>貼上存取權杖。</translation>
    </message>
    <message>
        <source>Fill in the name of a sandbox, for example prod.</source>
        <translation>填入沙箱的名稱，例如 prod。</translation>
    </message>
    <message>
        <source>Fill in the server&apos;s host name or IP address.</source>
        <translation>填入伺服器的主機名稱或 IP 位址。</translation>
    </message>
    <message>
        <source>Fill in the port. PostgreSQL usually listens on 5432.</source>
        <translation>填入連接埠。PostgreSQL 通常使用 5432。</translation>
    </message>
    <message>
        <source>Fill in the name of the database.</source>
        <translation>填入資料庫的名稱。</translation>
    </message>
    <message>
        <source>Fill in the user name that Platform signs in with.</source>
        <translation>填入 Platform 登入用的使用者名稱。</translation>
    </message>
    <message>
        <source>Fill in the password of that user.</source>
        <translation>填入該使用者的密碼。</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>請輸入連線名稱。</translation>
    </message>
    <message>
        <source>There is a space inside. Remove it.</source>
        <translation>中間有空格，請刪除。</translation>
    </message>
    <message>
        <source>Only plain letters, digits and symbols work here. Copy the value again.</source>
        <translation>這裡只能用半形英文字母、數字與符號。請重新複製。</translation>
    </message>
    <message>
        <source>An organization ID ends in @AdobeOrg. Copy all of it from Developer Console.</source>
        <translation>組織 ID 的結尾是 @AdobeOrg。請從 Developer Console 完整複製。</translation>
    </message>
    <message>
        <source>Remove the part up to “://”: only the host name goes here.</source>
        <translation>刪除「://」以及前面的部分：這裡只填主機名稱。</translation>
    </message>
    <message>
        <source>The port has a field of its own.</source>
        <translation>連接埠有自己的欄位。</translation>
    </message>
    <message>
        <source>A server name has no spaces. Remove them.</source>
        <translation>伺服器名稱沒有空格，請刪除。</translation>
    </message>
    <message>
        <source>That isn&apos;t a host name or IP address. Write it like db.example.com or 203.0.113.7.</source>
        <translation>這不是主機名稱或 IP 位址。請寫成像 db.example.com 或 203.0.113.7 這樣。</translation>
    </message>
    <message>
        <source>A port is a number. Use digits only, for example 5432.</source>
        <translation>連接埠是數字。請只用數字，例如 5432。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>連接埠必須是 1 到 65535 之間的數字。</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s names have at most 63 bytes. Check the spelling.</source>
        <translation>PostgreSQL 的名稱最多 63 個位元組。請檢查拼字。</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>使用連接埠 %1</translation>
    </message>
    <message>
        <source>Paste the client secret of your Developer Console project.</source>
        <translation>貼上 Developer Console 專案的用戶端密碼。</translation>
    </message>
    <message>
        <source>Fill in the scopes of your project, separated by commas.</source>
        <translation>填入專案的範圍，以逗號分隔。</translation>
    </message>
    <message>
        <source>This token has expired. Get a new one in Developer Console.</source>
        <translation>這個權杖已過期。請在 Developer Console 取得新的權杖。</translation>
    </message>
    <message>
        <source>Adobe did not accept it. Copy it from Developer Console again.</source>
        <translation>Adobe 沒有接受這個值。請從 Developer Console 重新複製。</translation>
    </message>
    <message>
        <source>That text seems to contain a password or a key, so it was not put in here.</source>
        <translation>那段文字似乎含有密碼或金鑰，因此沒有放進這裡。</translation>
    </message>
    <message>
        <source>It contains a character that can&apos;t be used here.</source>
        <translation>含有無法在這裡使用的字元。</translation>
    </message>
    <message>
        <source>A connection string can&apos;t carry it.</source>
        <translation>連線字串無法傳送這個字元。</translation>
    </message>
    <message>
        <source>That text has more than %1 characters, so it is no value for this field. It was not put in; what was here before still is.</source>
        <translation>這段文字超過 %1 個字元，不是這個欄位的值，因此沒有填入；原本的內容仍在。</translation>
    </message>
</context>
<context>
    <name>RecoveryObstacleTexts</name>
    <message>
        <source>It was to be created in Adobe Experience Platform. Choose that under “Destination”, then look.</source>
        <translation>這個連線原本要在 Adobe Experience Platform 中建立。請在「目的地」選擇 Adobe Experience Platform，然後查詢。</translation>
    </message>
    <message>
        <source>It was to be created at %1. Start the program with that address, then look.</source>
        <translation>這個連線原本要在 %1 建立。請以該位址啟動程式，然後查詢。</translation>
    </message>
    <message>
        <source>It belongs to the organization %1. Choose its profile or fill in its ID under “Destination”, then look.</source>
        <translation>這個連線屬於組織 %1。請在「目的地」選擇該組織的設定檔或填入組織 ID，然後查詢。</translation>
    </message>
</context>
<context>
    <name>RevealButton</name>
    <message>
        <source>Hide</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
</context>
<context>
    <name>RowTestTexts</name>
    <message>
        <source>not tested yet</source>
        <translation>尚未測試</translation>
    </message>
    <message>
        <source>being tested …</source>
        <translation>正在測試⋯⋯</translation>
    </message>
    <message>
        <source>not tested: row %1 of this account was refused</source>
        <translation>未測試：這個帳號的第 %1 列遭到拒絕</translation>
    </message>
    <message>
        <source>not tested: row %1 did not reach this server</source>
        <translation>未測試：第 %1 列無法連到這台伺服器</translation>
    </message>
    <message>
        <source>test stopped</source>
        <translation>已停止測試</translation>
    </message>
    <message>
        <source>works from this computer; tables and views: %1</source>
        <translation>從這台電腦可以連線；資料表與檢視表：%1</translation>
    </message>
    <message>
        <source>does not work from this computer</source>
        <translation>從這台電腦無法連線</translation>
    </message>
    <message>
        <source>From this computer: %1</source>
        <translation>從這台電腦測試：%1</translation>
    </message>
    <message>
        <source>Not tested: the server did not let this account in for row %1, and databases lock accounts after a few wrong tries. Correct the password, then test again.</source>
        <translation>未測試：伺服器在第 %1 列拒絕了這個帳號，而資料庫會在數次錯誤後鎖定帳號。請更正密碼，再重新測試。</translation>
    </message>
    <message>
        <source>Not tested: this server could not be reached from this computer for row %1. See what is said there.</source>
        <translation>未測試：從這台電腦在第 %1 列就無法連到這台伺服器。請查看該列的說明。</translation>
    </message>
    <message>
        <source>Testing from this computer: %1 of %2, working: %3</source>
        <translation>正在從這台電腦測試：%1／%2，可以連線：%3</translation>
    </message>
    <message>
        <source>Tested from this computer: %1 rows, working: %2, not working or not tested: %3</source>
        <translation>已從這台電腦測試 %1 列，可以連線：%2，無法連線或未測試：%3</translation>
    </message>
    <message>
        <source>Adobe connects from other addresses: a row that does not work from here may still be created, if you are sure of its values.</source>
        <translation>Adobe 會從其他位址連線：從這裡無法連線的資料列，若您確定內容無誤，仍然可以建立。</translation>
    </message>
    <message>
        <source>could not be tested</source>
        <translation>無法測試</translation>
    </message>
</context>
<context>
    <name>SecretTexts</name>
    <message>
        <source>Not saved: there is no password yet.</source>
        <translation>未儲存：還沒有密碼。</translation>
    </message>
    <message>
        <source>For this session only: it is forgotten when you quit.</source>
        <translation>僅保留到程式結束。</translation>
    </message>
    <message>
        <source>For this session only so far; it is saved in the system keychain when you leave the field.</source>
        <translation>目前僅保留到程式結束；離開欄位時會儲存到系統金鑰圈。</translation>
    </message>
    <message>
        <source>Asking the system keychain …</source>
        <translation>正在詢問系統金鑰圈⋯⋯</translation>
    </message>
    <message>
        <source>Saved in the system keychain.</source>
        <translation>已儲存在系統金鑰圈。</translation>
    </message>
    <message>
        <source>The system keychain is locked. Unlock it, then try again.</source>
        <translation>系統金鑰圈已鎖定。請先解鎖，再重試。</translation>
    </message>
    <message>
        <source>Access to the system keychain was denied. Allow it, then try again.</source>
        <translation>系統金鑰圈拒絕存取。請允許存取，再重試。</translation>
    </message>
    <message>
        <source>This computer has no system keychain running.</source>
        <translation>這台電腦沒有執行中的系統金鑰圈。</translation>
    </message>
    <message>
        <source>The system keychain has not answered yet. Look for its window.</source>
        <translation>系統金鑰圈尚未回應。請查看是否有詢問的視窗。</translation>
    </message>
    <message>
        <source>The system keychain reported an error.</source>
        <translation>系統金鑰圈回報錯誤。</translation>
    </message>
    <message>
        <source>For this session only. %1</source>
        <translation>僅保留到程式結束。%1</translation>
    </message>
    <message>
        <source>%1 You can type it instead.</source>
        <translation>%1您也可以自行輸入。</translation>
    </message>
    <message>
        <source>Saved only in the system keychain</source>
        <translation>只儲存在系統金鑰圈</translation>
    </message>
    <message>
        <source>Saved in the system keychain once you are signed in</source>
        <translation>登入後會儲存到系統金鑰圈</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Entries deleted from the system keychain: %1.</source>
        <translation>已從系統金鑰圈刪除的項目：%1。</translation>
    </message>
    <message>
        <source>%1 The others are still there. %2</source>
        <translation>%1其他項目仍在。%2</translation>
    </message>
    <message>
        <source>All entries are still in the system keychain. %1</source>
        <translation>所有項目仍在系統金鑰圈中。%1</translation>
    </message>
    <message>
        <source>Deleted from the system keychain.</source>
        <translation>已從系統金鑰圈刪除。</translation>
    </message>
    <message>
        <source>Not deleted from the system keychain. %1</source>
        <translation>未從系統金鑰圈刪除。%1</translation>
    </message>
    <message>
        <source>An earlier entry could not be deleted from the system keychain.</source>
        <translation>無法從系統金鑰圈刪除先前的項目。</translation>
    </message>
    <message>
        <source>%1 An earlier entry could not be deleted from the system keychain.</source>
        <translation>%1無法從系統金鑰圈刪除先前的項目。</translation>
    </message>
    <message>
        <source>The secrets of the deleted profile were not deleted from the system keychain. %1</source>
        <translation>已刪除之設定檔的密碼未從系統金鑰圈刪除。%1</translation>
    </message>
    <message>
        <source>Entries deleted from the system keychain: %1. Already gone before: %2.</source>
        <translation>已從系統金鑰圈刪除的項目：%1。先前已不存在的項目：%2。</translation>
    </message>
</context>
<context>
    <name>SettingsTexts</name>
    <message>
        <source>Your settings are from a newer version of this program. They stay as they are; this version goes on with a copy. Update the program to use them in full.</source>
        <translation>您的設定來自較新版本的程式。原檔維持不變，這個版本會使用複本。請更新程式以完整使用這些設定。</translation>
    </message>
    <message>
        <source>Your settings file was damaged. What could be read is in use; the damaged file was kept as %1.</source>
        <translation>您的設定檔案已損壞。能讀取的部分仍會使用；損壞的檔案已另存為 %1。</translation>
    </message>
    <message>
        <source>Your settings file %1 is damaged and could not be set aside. It stays as it is; what could be read of it is in use from a copy.</source>
        <translation>您的設定檔案 %1 已損壞，且無法另存。原檔維持不變，能讀取的部分會以複本使用。</translation>
    </message>
    <message>
        <source>Your settings file %1 is damaged and could not be set aside. It stays as it is; what could be read of it is in use, but changes are forgotten when you quit.</source>
        <translation>您的設定檔案 %1 已損壞，且無法另存。原檔維持不變，能讀取的部分仍會使用，但變更在程式結束後不會保留。</translation>
    </message>
    <message>
        <source>Everything works, but what you change is forgotten when you quit.</source>
        <translation>所有功能都能使用，但您的變更在結束程式後不會保留。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Your settings file is larger than %1 MiB and wasn&apos;t read. It was kept as %2; the program starts with new settings.</source>
        <translation>設定檔案超過 %1 MiB，因此沒有讀取。原檔已保留為 %2；程式以新的設定啟動。</translation>
    </message>
    <message>
        <source>Your settings can&apos;t be saved: %1 isn&apos;t a regular file but a folder, a pipe, or a device.</source>
        <translation>無法儲存設定：%1 不是一般檔案，而是資料夾、管道或裝置。</translation>
    </message>
    <message>
        <source>Your settings can&apos;t be saved in %1.</source>
        <translation>無法將設定儲存到 %1。</translation>
    </message>
    <message>
        <source>Your settings can&apos;t be saved in %1: %2.</source>
        <translation>無法將設定儲存到 %1：%2。</translation>
    </message>
    <message>
        <source>Your settings can&apos;t be saved: %1.lock is in the way. If no other window of this program is open, delete it.</source>
        <translation>無法儲存設定：%1.lock 擋住了寫入。如果沒有開啟這個程式的其他視窗，請將它刪除。</translation>
    </message>
    <message>
        <source>Your settings couldn&apos;t be read: the disk with %1 doesn&apos;t respond.</source>
        <translation>無法讀取設定：%1 所在的磁碟沒有回應。</translation>
    </message>
    <message>
        <source>Your settings are saved again.</source>
        <translation>設定已可正常儲存。</translation>
    </message>
</context>
<context>
    <name>SeveralListTexts</name>
    <message>
        <source>There is nothing in the file. Save a template to begin with.</source>
        <translation>檔案是空的。請先儲存範本，再從範本開始。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Split it.</source>
        <translation>檔案大於 %1 MB。請分成幾個檔案。</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Split it.</source>
        <translation>檔案超過 %1 列。請分成幾個檔案。</translation>
    </message>
    <message>
        <source>The file isn&apos;t CSV text in UTF-8; it may be a workbook. Save it from the spreadsheet as “CSV UTF-8”.</source>
        <translation>這個檔案不是 UTF-8 的 CSV 文字，可能是活頁簿。請在試算表中另存為「CSV UTF-8」。</translation>
    </message>
    <message>
        <source>The quoted cell that begins in line %1 has no end. Add the missing quote.</source>
        <translation>從第 %1 行開始的引號儲存格沒有結尾。請補上缺少的引號。</translation>
    </message>
    <message>
        <source>In line %1 something stands behind the end of a quoted cell. Double the quotes inside of a cell.</source>
        <translation>第 %1 行的引號儲存格結尾之後還有文字。儲存格裡的引號請寫兩次。</translation>
    </message>
    <message>
        <source>The first row does not name these columns: %1. Compare it with the template.</source>
        <translation>第一列沒有這些欄位：%1。請和範本比對。</translation>
    </message>
    <message>
        <source>The first row names these columns more than once: %1. Leave one of each.</source>
        <translation>第一列重複寫了這些欄位：%1。請各留一個。</translation>
    </message>
    <message>
        <source>The file has no rows below the first. Add one for each connection.</source>
        <translation>檔案除了第一列之外沒有其他列。請為每個連線加上一列。</translation>
    </message>
</context>
<context>
    <name>SeveralRowTexts</name>
    <message>
        <source>That isn&apos;t an encryption. Write off, prefer, require, verify-ca or verify-full, or leave it empty.</source>
        <translation>這不是加密方式。請寫 off、prefer、require、verify-ca 或 verify-full，或留空。</translation>
    </message>
    <message>
        <source>Platform has told that it does not know this encryption. Choose another.</source>
        <translation>Platform 表示沒有這種加密方式。請改選其他方式。</translation>
    </message>
    <message>
        <source>The cell begins with &apos; and a formula character: a guard, not part of the value. Remove the &apos;.</source>
        <translation>儲存格以 &apos; 和公式符號開頭：&apos; 是防護，不是值的一部分。請刪除 &apos;。</translation>
    </message>
    <message>
        <source>The spreadsheet could not work out this cell. Write the value itself.</source>
        <translation>試算表無法算出這個儲存格。請直接寫入值。</translation>
    </message>
    <message>
        <source>The row has more cells than the first row has columns. Put quotes around cells that hold the separator.</source>
        <translation>這一列的儲存格比第一列的欄位多。含有分隔符號的儲存格請加上引號。</translation>
    </message>
    <message>
        <source>Name, server, database and user are those of row %1. Remove one of them.</source>
        <translation>名稱、伺服器、資料庫和使用者都和第 %1 列相同。請刪除其中一列。</translation>
    </message>
    <message>
        <source>This is the template&apos;s example. Write your own values over it, or remove the row.</source>
        <translation>這是範本的範例。請改寫成您自己的值，或刪除這一列。</translation>
    </message>
    <message>
        <source>Row %1 has this name too.</source>
        <translation>第 %1 列也用這個名稱。</translation>
    </message>
    <message>
        <source>Row %1 has the same database and user: one connection per account is enough.</source>
        <translation>第 %1 列的資料庫和使用者相同：每個帳號一個連線就夠了。</translation>
    </message>
    <message>
        <source>“%1” has this database and user already: one connection per account is enough.</source>
        <translation>「%1」已經使用這個資料庫和使用者：每個帳號一個連線就夠了。</translation>
    </message>
    <message>
        <source>Platform has a connection of this name already.</source>
        <translation>Platform 已經有這個名稱的連線。</translation>
    </message>
    <message>
        <source>The password begins with &apos; and a formula character. It is used as it is; if a spreadsheet added the &apos;, remove it.</source>
        <translation>密碼以 &apos; 和公式符號開頭，會照原樣使用；如果 &apos; 是試算表加上的，請刪除。</translation>
    </message>
    <message>
        <source>The name or the description contains the password, and everybody in the organization can read it. Change it.</source>
        <translation>名稱或說明裡有密碼，組織裡的每個人都看得到。請修改。</translation>
    </message>
    <message>
        <source>faulty, not sent</source>
        <translation>有錯，未送出</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未送出</translation>
    </message>
    <message>
        <source>creating …</source>
        <translation>建立中⋯⋯</translation>
    </message>
    <message>
        <source>answer lost; looking for it …</source>
        <translation>沒收到回應，查詢中⋯⋯</translation>
    </message>
    <message>
        <source>created</source>
        <translation>已建立</translation>
    </message>
    <message>
        <source>created; found after a lost answer</source>
        <translation>已建立；沒收到回應，查詢確認</translation>
    </message>
    <message>
        <source>created by an earlier run</source>
        <translation>先前已建立</translation>
    </message>
    <message>
        <source>skipped: the name is taken</source>
        <translation>略過：名稱已被使用</translation>
    </message>
    <message>
        <source>skipped: whether the name is free is unknown</source>
        <translation>略過：不知道名稱是否可用</translation>
    </message>
    <message>
        <source>skipped: an earlier attempt may still make it</source>
        <translation>略過：先前的嘗試仍可能建立這個連線</translation>
    </message>
    <message>
        <source>not created: refused</source>
        <translation>未建立：遭拒絕</translation>
    </message>
    <message>
        <source>not created: answer lost, and it is not there</source>
        <translation>未建立：沒收到回應，也確定不存在</translation>
    </message>
    <message>
        <source>not known: it may be there, or come</source>
        <translation>不明：可能已存在，或稍後出現</translation>
    </message>
    <message>
        <source>another window works on it</source>
        <translation>另一個視窗正在處理</translation>
    </message>
    <message>
        <source>not sent: the password of this account was refused</source>
        <translation>未送出：這個帳號的密碼遭拒絕</translation>
    </message>
    <message>
        <source>Choose another name, or create it anyway.</source>
        <translation>請換一個名稱，或選擇仍要建立。</translation>
    </message>
    <message>
        <source>An earlier create outside of this list has lost its answer. Look it up in the history, then press “Create” again.</source>
        <translation>這份清單以外先前有一次建立沒收到回應。請在歷程記錄中查詢，再按「建立」。</translation>
    </message>
    <message>
        <source>Press “Create” again to send it again.</source>
        <translation>要再送一次，請再按「建立」。</translation>
    </message>
    <message>
        <source>Press “Create” again: it is looked up before anything is sent.</source>
        <translation>請再按「建立」：送出之前會先查詢。</translation>
    </message>
    <message>
        <source>Wait until that window is done, then press “Create” again.</source>
        <translation>請等那個視窗完成，再按「建立」。</translation>
    </message>
    <message>
        <source>Databases lock accounts after a few wrong passwords, so no other row of this account was sent. Correct the password, then press “Create” again.</source>
        <translation>密碼錯幾次，資料庫就會鎖定帳號，所以這個帳號的其他列都沒有送出。請修正密碼，再按「建立」。</translation>
    </message>
    <message>
        <source>The history could not note this: keep the result.</source>
        <translation>無法寫入歷程記錄：請保留結果。</translation>
    </message>
</context>
<context>
    <name>SeveralTexts</name>
    <message>
        <source>Created: %1</source>
        <translation>已建立：%1</translation>
    </message>
    <message>
        <source>found after a lost answer: %1</source>
        <translation>沒收到回應但查詢確認：%1</translation>
    </message>
    <message>
        <source>from earlier runs: %1</source>
        <translation>先前已建立：%1</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>略過：%1</translation>
    </message>
    <message>
        <source>not created: %1</source>
        <translation>未建立：%1</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>不明：%1</translation>
    </message>
    <message>
        <source>another window works on: %1</source>
        <translation>另一個視窗處理中：%1</translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>未送出：%1</translation>
    </message>
    <message>
        <source>faulty, not sent: %1</source>
        <translation>有錯，未送出：%1</translation>
    </message>
    <message>
        <source>Reading Platform&apos;s connections: %1 so far</source>
        <translation>正在讀取 Platform 的連線：目前 %1 個</translation>
    </message>
    <message>
        <source>Compared with all %1 PostgreSQL connections of the sandbox.</source>
        <translation>已和沙箱裡全部 %1 個 PostgreSQL 連線比對。</translation>
    </message>
    <message>
        <source>Platform&apos;s list could not be read to its end.</source>
        <translation>Platform 的清單無法讀到最後。</translation>
    </message>
    <message>
        <source>Compared with %1 connections only: whether other names are taken is unknown. %2 Press “Check” to read again.</source>
        <translation>只和 %1 個連線比對：不知道其他名稱是否已被使用。%2 請按「檢查」再讀一次。</translation>
    </message>
    <message>
        <source>%1 of %2 · with a connection: %3</source>
        <translation>%1 / %2 · 已有連線：%3</translation>
    </message>
    <message>
        <source>Reading the history and Platform&apos;s list …</source>
        <translation>正在讀取歷程記錄和 Platform 的清單⋯⋯</translation>
    </message>
    <message>
        <source>Platform asks to wait %1 s; then it goes on.</source>
        <translation>Platform 要求等待 %1 秒，之後會繼續。</translation>
    </message>
    <message>
        <source>All is sent. Looking for those whose answer was lost: %1</source>
        <translation>已全部送出。正在查詢沒收到回應的：%1</translation>
    </message>
    <message>
        <source>Stopping: no further row is sent; the one under way is brought to an end.</source>
        <translation>停止中：不再送出其他列；進行中的這一列會完成。</translation>
    </message>
    <message>
        <source>Nothing more was sent, since a later start could not know of it. Make room or permit writing, then press “Create” again: it goes on where it was.</source>
        <translation>之後就沒有再送出，因為下次啟動會無從得知。請騰出空間或允許寫入，再按「建立」：會從停下的地方繼續。</translation>
    </message>
    <message>
        <source>Every further row would meet this too, so it stopped. “Create” goes on where it was.</source>
        <translation>其餘各列也會遇到同樣的問題，所以停止了。按「建立」會從停下的地方繼續。</translation>
    </message>
    <message>
        <source>Nothing is sent again by itself. A row that is proven to be without a connection is sent again only if you press “Create” again; what is not known is looked up first, and what is there is left alone.</source>
        <translation>不會自動重新送出。確定沒有連線的列，只有您再按「建立」才會再送一次；不明的會先查詢，已存在的不會更動。</translation>
    </message>
</context>
<context>
    <name>WebPages</name>
    <message>
        <source>The page could not be opened</source>
        <translation>無法開啟網頁</translation>
    </message>
    <message>
        <source>This desktop has no browser to open it with, or it did not start. Copy the address and open it in a browser: %1</source>
        <translation>這個桌面環境沒有可用的瀏覽器，或瀏覽器無法啟動。請複製網址，再用瀏覽器開啟：%1</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>複製網址(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>關閉(&amp;L)</translation>
    </message>
</context>
<context>
    <name>flowconnect::AccessImporter</name>
    <message>
        <source>Import from Developer Console or Postman</source>
        <translation>從 Developer Console 或 Postman 匯入</translation>
    </message>
    <message>
        <source>Which credential?</source>
        <translation>哪一組認證資訊？</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>使用這組</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>All files (*);;JSON files (*.json)</source>
        <translation>所有檔案 (*);;JSON 檔案 (*.json)</translation>
    </message>
    <message>
        <source>There are several credentials or environments. Sign in with:</source>
        <translation>內容中有多組認證資訊或環境。登入時使用：</translation>
    </message>
</context>
<context>
    <name>flowconnect::AccessPanel</name>
    <message>
        <source>&amp;API key (client ID)</source>
        <translation>API 金鑰（用戶端 ID）(&amp;A)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 金鑰</translation>
    </message>
    <message>
        <source>The client ID of your project in Adobe Developer Console. Sent as x-api-key.</source>
        <translation>Adobe Developer Console 專案的用戶端 ID。以 x-api-key 標頭傳送。</translation>
    </message>
    <message>
        <source>&amp;Organization ID</source>
        <translation>組織 ID(&amp;O)</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>組織 ID</translation>
    </message>
    <message>
        <source>Your organization at Adobe. It ends in @AdobeOrg. Sent as x-gw-ims-org-id.</source>
        <translation>您在 Adobe 的組織，結尾是 @AdobeOrg。以 x-gw-ims-org-id 標頭傳送。</translation>
    </message>
    <message>
        <source>Sign in &amp;with</source>
        <translation>登入方式(&amp;W)</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>登入方式</translation>
    </message>
    <message>
        <source>With a client secret the program gets a new token whenever it needs one.</source>
        <translation>有了用戶端密碼，程式會在需要時自動取得新的權杖。</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>進階</translation>
    </message>
    <message>
        <source>Shows the scopes that the token is asked for.</source>
        <translation>顯示要求權杖時使用的範圍。</translation>
    </message>
    <message>
        <source>&amp;Client secret</source>
        <translation>用戶端密碼(&amp;C)</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>用戶端密碼</translation>
    </message>
    <message>
        <source>The secret of the OAuth server-to-server credential in Developer Console.</source>
        <translation>Developer Console 中 OAuth 伺服器對伺服器認證資訊的密碼。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Show client secret</source>
        <translation>顯示用戶端密碼</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>存取權杖(&amp;T)</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>存取權杖</translation>
    </message>
    <message>
        <source>A token from Adobe Developer Console or from a colleague. It lasts a day at most.</source>
        <translation>來自 Adobe Developer Console 或同事的權杖，效期最多一天。</translation>
    </message>
    <message>
        <source>Show access token</source>
        <translation>顯示存取權杖</translation>
    </message>
    <message>
        <source>Sand&amp;box</source>
        <translation>沙箱(&amp;X)</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>沙箱</translation>
    </message>
    <message>
        <source>The name of the sandbox, in lower case. Sent as x-sandbox-name.</source>
        <translation>沙箱的小寫名稱。以 x-sandbox-name 標頭傳送。</translation>
    </message>
    <message>
        <source>The sandboxes that your account may use.</source>
        <translation>您的帳號可以使用的沙箱。</translation>
    </message>
    <message>
        <source>Scope&amp;s</source>
        <translation>範圍(&amp;S)</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>What the token may be used for, separated by commas.</source>
        <translation>權杖的使用範圍，以逗號分隔。</translation>
    </message>
    <message>
        <source>&amp;Remember this sign-in</source>
        <translation>記住這次登入(&amp;R)</translation>
    </message>
    <message>
        <source>Remember this sign-in</source>
        <translation>記住這次登入</translation>
    </message>
    <message>
        <source>Saves the client secret or the access token in the system keychain, nowhere else.</source>
        <translation>將用戶端密碼或存取權杖儲存在系統金鑰圈，不會儲存在其他地方。</translation>
    </message>
    <message>
        <source>Developer Console → your project → Client ID</source>
        <translation>Developer Console → 您的專案 → 用戶端 ID</translation>
    </message>
    <message>
        <source>Developer Console → your project; ends in @AdobeOrg</source>
        <translation>Developer Console → 您的專案；結尾是 @AdobeOrg</translation>
    </message>
    <message>
        <source>Developer Console → your credential → Retrieve client secret</source>
        <translation>Developer Console → 您的認證資訊 → 擷取用戶端密碼</translation>
    </message>
    <message>
        <source>The usual scopes; rarely changed</source>
        <translation>已填好常用範圍，通常不需修改</translation>
    </message>
    <message>
        <source>Client secret (recommended)</source>
        <translation>用戶端密碼（建議）</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>有效至 %1</translation>
    </message>
    <message>
        <source>Developer Console → Generate access token; lasts a day</source>
        <translation>Developer Console → 產生存取權杖；效期一天</translation>
    </message>
</context>
<context>
    <name>flowconnect::AccountPasswords</name>
    <message>
        <source>Passwords that the file does not have</source>
        <translation>檔案裡沒有的密碼</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 的密碼</translation>
    </message>
</context>
<context>
    <name>flowconnect::BatchDialog</name>
    <message>
        <source>Change the password of several connections</source>
        <translation>變更多個連線的密碼</translation>
    </message>
    <message>
        <source>New pass&amp;word</source>
        <translation>新密碼(&amp;W)</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密碼</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>顯示密碼</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>加密(&amp;E)</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>連線</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>變更(&amp;H)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Neither Platform nor the history of this computer tells server, database and user of “%1”: change that one by itself.</source>
        <translation>Platform 與這台電腦的歷程記錄都沒有「%1」的伺服器、資料庫與使用者：請單獨變更這個連線。</translation>
    </message>
    <message>
        <source>Choose connections of one server and one user: “%1” is of another.</source>
        <translation>請選擇同一個伺服器、同一個使用者的連線：「%1」不同。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>As all of them have it now</source>
        <translation>與所有連線目前的設定相同</translation>
    </message>
    <message>
        <source>Platform does not show the same encryption for all of them: all will get the one chosen here.</source>
        <translation>Platform 顯示的加密方式不一致或未顯示：全部連線將使用這裡選擇的方式。</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) of the user %1 on %2 get one new password, one after the other. Platform tests each; it stops at the first that does not work.</source>
        <translation>
            <numerusform>%2 上使用者 %1 的 %n 個連線將依序改用同一個新密碼。Platform 會逐一測試；遇到第一個失敗就停止。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flowconnect::BatchModel</name>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>資料庫</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
</context>
<context>
    <name>flowconnect::BrowseWindow</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel reading the tables</source>
        <translation>取消讀取資料表</translation>
    </message>
    <message>
        <source>Stops waiting for the tables.</source>
        <translation>停止等候資料表。</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>尋找(&amp;F)</translation>
    </message>
    <message>
        <source>part of a name</source>
        <translation>名稱的一部分</translation>
    </message>
    <message>
        <source>Find tables and views by a part of the name</source>
        <translation>以部分名稱尋找資料表與檢視表</translation>
    </message>
    <message>
        <source>Tables and views by schema</source>
        <translation>依結構描述分類的資料表與檢視表</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>重新整理(&amp;R)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>Reads the tables and views anew.</source>
        <translation>重新讀取資料表與檢視表。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Closes this window.</source>
        <translation>關閉這個視窗。</translation>
    </message>
    <message>
        <source>Platform reads the tables and views …</source>
        <translation>Platform 正在讀取資料表與檢視表⋯⋯</translation>
    </message>
    <message>
        <source>It may take up to 90 seconds. Cancel stops waiting; nothing is changed.</source>
        <translation>最多需要 90 秒。按「取消」會停止等候，不會變更任何內容。</translation>
    </message>
    <message>
        <source>Sandbox or sign-in have been changed since. What is shown here is of before; close this window and browse anew.</source>
        <translation>沙箱或登入已變更。這裡顯示的是先前的內容，請關閉這個視窗後重新瀏覽。</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>瀏覽：%1</translation>
    </message>
    <message>
        <source>What Platform sees through the connection “%1”.</source>
        <translation>Platform 透過連線「%1」看到的內容。</translation>
    </message>
</context>
<context>
    <name>flowconnect::ChangeDialog</name>
    <message>
        <source>Reading the connection …</source>
        <translation>正在讀取連線⋯⋯</translation>
    </message>
    <message>
        <source>The connection could not be read: %1</source>
        <translation>無法讀取連線：%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>flowconnect::ClosingGuard</name>
    <message>
        <source>Close, and lose the password or secret that you typed?</source>
        <translation>要關閉並捨棄您輸入的密碼或權杖嗎？</translation>
    </message>
    <message>
        <source>Everything else is saved: the next start goes on here.</source>
        <translation>其他內容都已儲存：下次啟動會從這裡繼續。</translation>
    </message>
</context>
<context>
    <name>flowconnect::ColumnsModel</name>
    <message>
        <source>Column</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Platform&apos;s name of the type</source>
        <translation>Platform 的類型名稱</translation>
    </message>
</context>
<context>
    <name>flowconnect::ConnectWizard</name>
    <message>
        <source>Destination</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>資料庫</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>認證資訊</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認內容</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Practice: nothing leaves this computer</source>
        <translation>練習模式：資料不會離開這台電腦</translation>
    </message>
    <message>
        <source>Step %2 of %3: %1</source>
        <translation>第 %2 步，共 %3 步：%1</translation>
    </message>
    <message>
        <source>%1, step %2 of %3 · Flow Connect</source>
        <translation>%1，第 %2 步，共 %3 步 · Flow Connect</translation>
    </message>
</context>
<context>
    <name>flowconnect::ConnectionsModel</name>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>資料庫</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>驗證</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用情形</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>測試</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>建立時間</translation>
    </message>
    <message>
        <source>By</source>
        <translation>建立者</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>變更時間</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>flowconnect::ConnectionsWindow</name>
    <message>
        <source>Sea&amp;rch</source>
        <translation>搜尋(&amp;R)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Any column, in upper or lower case (Ctrl+F)</source>
        <translation>搜尋所有欄位，不分大小寫（Ctrl+F）</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>顯示(&amp;W)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>&amp;All sources</source>
        <translation>所有來源(&amp;A)</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>所有來源</translation>
    </message>
    <message>
        <source>Lists the connections of other sources as well</source>
        <translation>同時列出其他來源的連線</translation>
    </message>
    <message>
        <source>Co&amp;lumns…</source>
        <translation>欄位(&amp;L)…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>欄位…</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>選擇要顯示的欄位</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>連線</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>重新整理(&amp;F)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>Reads the list again (F5)</source>
        <translation>再次讀取清單（F5）</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>測試(&amp;T)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>測試</translation>
    </message>
    <message>
        <source>Has Platform test the chosen connections, one a second</source>
        <translation>由 Platform 測試選取的連線，每秒一個</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ends reading and testing</source>
        <translation>停止讀取與測試</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>重新命名(&amp;N)…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重新命名…</translation>
    </message>
    <message>
        <source>Change cre&amp;dentials…</source>
        <translation>變更認證資訊(&amp;D)…</translation>
    </message>
    <message>
        <source>Change credentials…</source>
        <translation>變更認證資訊…</translation>
    </message>
    <message>
        <source>One connection, or several of one server and user</source>
        <translation>一個連線，或同一伺服器與使用者的多個連線</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>再製(&amp;U)…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>再製…</translation>
    </message>
    <message>
        <source>Opens the wizard with these values, without secrets</source>
        <translation>以這些值開啟精靈，不含密碼</translation>
    </message>
    <message>
        <source>D&amp;elete…</source>
        <translation>刪除(&amp;E)…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>刪除…</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>瀏覽(&amp;B)…</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>瀏覽…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>匯出(&amp;X)…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>What is chosen, or all that is listed, as CSV or JSON</source>
        <translation>將選取或列出的內容匯出為 CSV 或 JSON</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message numerus="yes">
        <source>%n ID(s) copied</source>
        <translation>
            <numerusform>已複製 %n 個 ID</numerusform>
        </translation>
    </message>
    <message>
        <source>To the &amp;sign-in</source>
        <translation>前往登入(&amp;S)</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>重試(&amp;Y)</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>not enabled</source>
        <translation>未啟用</translation>
    </message>
    <message>
        <source>used by no dataflow</source>
        <translation>沒有資料流使用</translation>
    </message>
    <message>
        <source>with failed dataflows</source>
        <translation>有失敗的資料流</translation>
    </message>
    <message>
        <source>created on this computer</source>
        <translation>由這台電腦建立</translation>
    </message>
    <message>
        <source>with the same name as another</source>
        <translation>名稱重複</translation>
    </message>
    <message>
        <source>by connection string</source>
        <translation>使用連線字串</translation>
    </message>
    <message>
        <source>by Basic Authentication</source>
        <translation>使用基本驗證（Basic）</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>匯出連線</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Connections · Flow Connect</source>
        <translation>連線 · Flow Connect</translation>
    </message>
</context>
<context>
    <name>flowconnect::ConsoleLinks</name>
    <message>
        <source>Open Developer Console</source>
        <translation>開啟 Developer Console</translation>
    </message>
    <message>
        <source>Adobe&apos;s page that has these values: your project, then its credential.</source>
        <translation>Adobe 的這個網頁有這些資料：先開啟您的專案，再開啟專案的認證資訊。</translation>
    </message>
    <message>
        <source>Copied: paste it into a mail</source>
        <translation>已複製，請貼到郵件中</translation>
    </message>
    <message>
        <source>No project yet? Copy a text for your administrator</source>
        <translation>還沒有專案嗎？複製要給管理員的說明</translation>
    </message>
    <message>
        <source>It says what is needed, step by step.</source>
        <translation>逐步說明需要準備什麼。</translation>
    </message>
</context>
<context>
    <name>flowconnect::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>未複製</translation>
    </message>
</context>
<context>
    <name>flowconnect::CredentialsDialog</name>
    <message>
        <source>Change credentials</source>
        <translation>變更認證資訊</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>伺服器(&amp;V)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>連接埠(&amp;P)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>連接埠</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>資料庫(&amp;D)</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>資料庫</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>使用者名稱(&amp;U)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>使用者名稱</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密碼(&amp;W)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>顯示密碼</translation>
    </message>
    <message>
        <source>&amp;Remember in the system keychain</source>
        <translation>儲存在系統金鑰圈(&amp;R)</translation>
    </message>
    <message>
        <source>Remember in the system keychain</source>
        <translation>儲存在系統金鑰圈</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>加密(&amp;E)</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>變更(&amp;H)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Platform does not show which encryption the connection has now: it will be the one chosen here.</source>
        <translation>Platform 不會顯示連線目前的加密方式：變更後將使用這裡選擇的方式。</translation>
    </message>
    <message>
        <source>“%1” keeps its ID. The new credentials count for all its dataflows at once; Platform shows no passwords, so all values are entered anew.</source>
        <translation>「%1」的 ID 不會改變。新的認證資訊會立即套用到所有使用這個連線的資料流；Platform 不會顯示密碼，因此所有的值都要重新輸入。</translation>
    </message>
    <message>
        <source>Platform now has these credentials, and can&apos;t restore the old ones</source>
        <translation>Platform 已改用這組認證資訊，無法還原先前的認證資訊</translation>
    </message>
    <message>
        <source>The system keychain still has the old password. Put it back into the field, then press “Change”.</source>
        <translation>系統金鑰圈仍有先前的密碼。請放回欄位，再按「變更」。</translation>
    </message>
    <message>
        <source>This computer has no other password for it. Correct the fields, then press “Change” again.</source>
        <translation>這台電腦沒有其他密碼。請更正欄位內容，再按一次「變更」。</translation>
    </message>
    <message>
        <source>&amp;Put the old password back</source>
        <translation>放回先前的密碼(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>保持現狀(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Correct the fields</source>
        <translation>更正欄位(&amp;C)</translation>
    </message>
    <message>
        <source>Saved in the system keychain</source>
        <translation>已儲存在系統金鑰圈</translation>
    </message>
    <message>
        <source>Not saved: the system keychain did not take it. The change on Platform is not affected.</source>
        <translation>未儲存：系統金鑰圈沒有接受。Platform 上的變更不受影響。</translation>
    </message>
</context>
<context>
    <name>flowconnect::CredentialsPage</name>
    <message>
        <source>&amp;User name</source>
        <translation>使用者名稱(&amp;U)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>使用者名稱</translation>
    </message>
    <message>
        <source>The PostgreSQL role that Platform signs in as. A read-only role is enough.</source>
        <translation>Platform 用來登入的 PostgreSQL 角色。唯讀角色就夠了。</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密碼(&amp;W)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>The password of that role. It is sent to Platform and saved nowhere else unless you ask for it.</source>
        <translation>該角色的密碼。只會傳送到 Platform；除非您要求，不會儲存在其他地方。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>顯示密碼</translation>
    </message>
    <message>
        <source>&amp;Remember in the system keychain</source>
        <translation>儲存在系統金鑰圈(&amp;R)</translation>
    </message>
    <message>
        <source>Remember in the system keychain</source>
        <translation>儲存在系統金鑰圈</translation>
    </message>
    <message>
        <source>Who signs in to the database?</source>
        <translation>由誰登入資料庫？</translation>
    </message>
    <message>
        <source>Platform uses this PostgreSQL account to read your tables.</source>
        <translation>Platform 會用這個 PostgreSQL 帳號讀取您的資料表。</translation>
    </message>
    <message>
        <source>A read-only role is enough</source>
        <translation>唯讀角色就夠了</translation>
    </message>
    <message>
        <source>Case-sensitive; spaces count</source>
        <translation>大小寫與空格都有差別</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>加密(&amp;E)</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>How Platform&apos;s way to the database is protected.</source>
        <translation>Platform 連到資料庫時的保護方式。</translation>
    </message>
    <message>
        <source>&amp;Authentication</source>
        <translation>驗證(&amp;A)</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>驗證</translation>
    </message>
    <message>
        <source>How the values are written in the request to Platform.</source>
        <translation>這些值在傳送給 Platform 的要求中的寫法。</translation>
    </message>
    <message>
        <source>Decided once user name and password are there</source>
        <translation>填入使用者名稱與密碼後決定</translation>
    </message>
    <message>
        <source>Saves the password in the keychain of your desktop. Untick it to delete it there.</source>
        <translation>將密碼儲存在桌面環境的金鑰圈。取消勾選即可刪除。</translation>
    </message>
    <message>
        <source>Connects to the database once and shows how far it gets. Next does not depend on it.</source>
        <translation>連到資料庫一次，顯示能進行到哪個步驟。不影響「下一步」。</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>進階(&amp;V)</translation>
    </message>
    <message>
        <source>Advanced: special characters in the connection string</source>
        <translation>進階：連線字串中的特殊字元</translation>
    </message>
    <message>
        <source>What happens to a value that a connection string can&apos;t carry as it is.</source>
        <translation>無法直接放進連線字串的值如何處理。</translation>
    </message>
</context>
<context>
    <name>flowconnect::DatabasePage</name>
    <message>
        <source>&amp;Server</source>
        <translation>伺服器(&amp;S)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>Host name, IPv4 or IPv6 address of the database server.</source>
        <translation>資料庫伺服器的主機名稱、IPv4 或 IPv6 位址。</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>連接埠(&amp;P)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>連接埠</translation>
    </message>
    <message>
        <source>A number from 1 to 65535. PostgreSQL listens on 5432 unless told otherwise.</source>
        <translation>1 到 65535 的數字。PostgreSQL 預設使用 5432。</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>資料庫(&amp;D)</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>資料庫</translation>
    </message>
    <message>
        <source>The name of the database on that server.</source>
        <translation>該伺服器上資料庫的名稱。</translation>
    </message>
    <message>
        <source>Where is your database?</source>
        <translation>您的資料庫在哪裡？</translation>
    </message>
    <message>
        <source>Host name or IP address, without https://</source>
        <translation>主機名稱或 IP 位址，不含 https://</translation>
    </message>
    <message>
        <source>Usually 5432</source>
        <translation>通常是 5432</translation>
    </message>
    <message>
        <source>The database&apos;s name</source>
        <translation>資料庫的名稱</translation>
    </message>
    <message>
        <source>Pas&amp;te</source>
        <translation>貼上(&amp;T)</translation>
    </message>
    <message>
        <source>Paste a connection string or URL</source>
        <translation>貼上連線字串或 URL</translation>
    </message>
    <message>
        <source>What your colleagues use: a URL, a connection string, a psql command, lines of a .env file. The fields below are filled from it.</source>
        <translation>同事使用的內容：URL、連線字串、psql 命令或 .env 檔案的內容。會據此填入以下欄位。</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>匯入(&amp;I)…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Reads a pg_service.conf, a .pgpass or a .env file. You can also drop the file here.</source>
        <translation>讀取 pg_service.conf、.pgpass 或 .env 檔案。也可以把檔案拖放到這裡。</translation>
    </message>
    <message>
        <source>Fills in the fields; the pasted text isn&apos;t saved</source>
        <translation>會填入以下欄位；不會儲存貼上的內容</translation>
    </message>
    <message>
        <source>Filled in. Check the fields, then press Next.</source>
        <translation>已填入。請檢查欄位，再按「下一步」。</translation>
    </message>
    <message>
        <source>Ask your database administrator, or paste what they sent you.</source>
        <translation>請詢問資料庫管理者，或貼上對方提供的內容。</translation>
    </message>
    <message>
        <source>e.g. db.example.com</source>
        <translation>例如 db.example.com</translation>
    </message>
    <message>
        <source>e.g. shop</source>
        <translation>例如 shop</translation>
    </message>
</context>
<context>
    <name>flowconnect::DeletionDialog</name>
    <message>
        <source>Delete connection</source>
        <translation>刪除連線</translation>
    </message>
    <message>
        <source>&amp;Name of the connection</source>
        <translation>連線名稱(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>連線名稱</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>刪除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>…以及另外 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking which dataflows use it …</source>
        <translation>正在查詢使用這個連線的資料流⋯⋯</translation>
    </message>
    <message>
        <source>It is not known which dataflows use it, so it can&apos;t be deleted here: %1 %2</source>
        <translation>無法得知哪些資料流使用這個連線，因此無法在這裡刪除：%1 %2</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>再查一次(&amp;A)</translation>
    </message>
    <message>
        <source>No dataflow uses it.</source>
        <translation>沒有資料流使用這個連線。</translation>
    </message>
    <message numerus="yes">
        <source>%n dataflow(s) use it. Delete these first, or keep the connection:</source>
        <translation>
            <numerusform>有 %n 個資料流使用這個連線。請先刪除這些資料流，或保留連線：</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” will be gone for good, with its ID: Platform can&apos;t bring it back.</source>
        <translation>「%1」及其 ID 將永久消失，Platform 無法復原。</translation>
    </message>
    <message>
        <source>This sandbox is one of production: type “%1” to confirm.</source>
        <translation>這個沙箱是正式環境：請輸入「%1」以確認。</translation>
    </message>
</context>
<context>
    <name>flowconnect::DetailsDialog</name>
    <message>
        <source>Details of the database</source>
        <translation>資料庫連線資訊</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>連接埠</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>資料庫</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>使用者名稱</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>填入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>not included</source>
        <translation>文字中沒有</translation>
    </message>
    <message>
        <source>misread, so it is not shown</source>
        <translation>讀取有誤，因此不顯示</translation>
    </message>
    <message>
        <source>This reading can&apos;t be right: a field would get what does not belong there, perhaps the password. Copy the text again, or fill in the fields by hand.</source>
        <translation>這個解讀不可能正確：某個欄位會填入不屬於該欄位的內容，也可能是密碼。請再複製一次，或自行填寫欄位。</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 個字元</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flowconnect::DetailsImporter</name>
    <message>
        <source>Import the details of a database</source>
        <translation>匯入資料庫連線資訊</translation>
    </message>
</context>
<context>
    <name>flowconnect::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>詳細資料</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <translation>  %1：%2</translation>
    </message>
    <message>
        <source>Choose a connection in the list to see all that is known of it.</source>
        <translation>在清單中選擇連線，即可查看所有已知內容。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>複製為 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Connection ID</source>
        <translation>連線 ID</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>複製 ID</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>Copy ETag</source>
        <translation>複製 ETag</translation>
    </message>
</context>
<context>
    <name>flowconnect::DonePage</name>
    <message>
        <source>Create &amp;another</source>
        <translation>再建立一個(&amp;A)</translation>
    </message>
    <message>
        <source>Create another</source>
        <translation>再建立一個</translation>
    </message>
    <message>
        <source>Keeps where to; clears the database and the credentials.</source>
        <translation>保留目的地；清除資料庫與認證資訊。</translation>
    </message>
    <message>
        <source>Sandbox %1 · %2</source>
        <translation>沙箱 %1 · %2</translation>
    </message>
    <message>
        <source>practice mode</source>
        <translation>練習模式</translation>
    </message>
    <message>
        <source>Your connection is ready</source>
        <translation>連線已就緒</translation>
    </message>
    <message>
        <source>Connection ID</source>
        <translation>連線 ID</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>複製 ID</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>Copy ETag</source>
        <translation>複製 ETag</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>歷程記錄(&amp;H)…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>歷程記錄…</translation>
    </message>
    <message>
        <source>All connections that were created from this computer.</source>
        <translation>從這台電腦建立的所有連線。</translation>
    </message>
    <message>
        <source>The history on this computer could not be written: copy the ID now.</source>
        <translation>無法寫入這台電腦的歷程記錄：請現在就複製 ID。</translation>
    </message>
    <message>
        <source>&amp;Browse tables…</source>
        <translation>瀏覽資料表(&amp;B)…</translation>
    </message>
    <message>
        <source>Browse tables…</source>
        <translation>瀏覽資料表…</translation>
    </message>
    <message>
        <source>Shows what Platform sees in the database.</source>
        <translation>顯示 Platform 在資料庫中看到的內容。</translation>
    </message>
    <message>
        <source>This connection is in the sandbox %1, which is not the one chosen in step 1. Choose it there to test or change the connection.</source>
        <translation>這個連線在沙箱 %1 中，不是步驟 1 選擇的沙箱。請在該步驟選擇這個沙箱，才能測試或變更連線。</translation>
    </message>
    <message>
        <source>The connection was deleted</source>
        <translation>連線已刪除</translation>
    </message>
</context>
<context>
    <name>flowconnect::ErrorTools</name>
    <message>
        <source>Details</source>
        <translation>詳細資料</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>複製報告</translation>
    </message>
    <message>
        <source>For whoever helps you: what was tried and what came back, without your secrets</source>
        <translation>給協助您的人：做了什麼、收到什麼，不含您的密碼與金鑰</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>已展開</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>已收合</translation>
    </message>
</context>
<context>
    <name>flowconnect::EscapeGuard</name>
    <message>
        <source>Close, and lose what you typed?</source>
        <translation>要關閉並捨棄您輸入的內容嗎？</translation>
    </message>
    <message>
        <source>It was not saved and not sent.</source>
        <translation>這些內容尚未儲存，也尚未送出。</translation>
    </message>
</context>
<context>
    <name>flowconnect::HelpDialog</name>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
    <message>
        <source>Help · Flow Connect</source>
        <translation>說明 · Flow Connect</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>複製診斷資訊(&amp;D)</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>複製診斷資訊</translation>
    </message>
    <message>
        <source>Versions and settings of this computer, without any of your values.</source>
        <translation>這台電腦的版本與設定，不含您輸入的任何內容。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>About Flow Connect</source>
        <translation>關於 Flow Connect</translation>
    </message>
</context>
<context>
    <name>flowconnect::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>歷程記錄</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Connection ID</source>
        <translation>連線 ID</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>複製 ID</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Copy ETag</source>
        <translation>複製 ETag</translation>
    </message>
    <message>
        <source>Reading the history …</source>
        <translation>正在讀取歷程記錄⋯⋯</translation>
    </message>
    <message>
        <source>What was created and changed from this computer. No secrets are kept here.</source>
        <translation>從這台電腦建立與變更的連線。這裡不儲存任何密碼。</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>搜尋(&amp;S)：</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Name, connection ID, server, database or user</source>
        <translation>名稱、連線 ID、伺服器、資料庫或使用者</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>顯示(&amp;H)：</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Creating</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>Renaming and descriptions</source>
        <translation>重新命名與說明</translation>
    </message>
    <message>
        <source>Changing credentials</source>
        <translation>變更認證資訊</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Not &amp;known only</source>
        <translation>僅結果不明(&amp;K)</translation>
    </message>
    <message>
        <source>Not known only</source>
        <translation>僅結果不明</translation>
    </message>
    <message>
        <source>Only entries of which nobody knows yet whether they were done.</source>
        <translation>只顯示尚不確定是否已完成的項目。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資料</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Saves what is shown as a CSV file.</source>
        <translation>將顯示的紀錄儲存為 CSV 檔。</translation>
    </message>
    <message>
        <source>Closes this window.</source>
        <translation>關閉這個視窗。</translation>
    </message>
    <message>
        <source>No entry matches. Clear the search, show everything, or untick “Not known only”.</source>
        <translation>沒有符合的紀錄。請清除搜尋文字、顯示全部，或取消勾選「僅結果不明」。</translation>
    </message>
    <message>
        <source>ETag after it</source>
        <translation>完成後的 ETag</translation>
    </message>
</context>
<context>
    <name>flowconnect::HistoryExport</name>
    <message>
        <source>Export history</source>
        <translation>匯出歷程記錄</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 檔案 (*.csv)</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在儲存⋯⋯</translation>
    </message>
</context>
<context>
    <name>flowconnect::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>沙箱</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Server and user</source>
        <translation>伺服器與使用者</translation>
    </message>
</context>
<context>
    <name>flowconnect::LocalCheck</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Test &amp;from this computer</source>
        <translation>從這台電腦測試(&amp;F)</translation>
    </message>
    <message>
        <source>Test from this computer</source>
        <translation>從這台電腦測試</translation>
    </message>
    <message>
        <source>From this computer: %1</source>
        <translation>從這台電腦測試：%1</translation>
    </message>
    <message>
        <source>Ten seconds at most</source>
        <translation>最多十秒</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可略過</translation>
    </message>
    <message>
        <source>Nothing to test here: this host exists in practice only.</source>
        <translation>這裡沒有需要測試的內容：這個主機只存在於練習模式。</translation>
    </message>
</context>
<context>
    <name>flowconnect::NamingDialog</name>
    <message>
        <source>Rename connection</source>
        <translation>重新命名連線</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名稱(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>說明(&amp;E)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>The connection keeps its ID; dataflows go on as before.</source>
        <translation>連線 ID 不會改變，資料流照常執行。</translation>
    </message>
    <message>
        <source>What it is called in Platform&apos;s lists</source>
        <translation>在 Platform 清單中顯示的名稱</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>選填</translation>
    </message>
</context>
<context>
    <name>flowconnect::NetworkDialog</name>
    <message>
        <source>Network settings</source>
        <translation>網路設定</translation>
    </message>
    <message>
        <source>How this program reaches Adobe. Most people leave it as it is.</source>
        <translation>這個程式連到 Adobe 的方式。通常不需要變更。</translation>
    </message>
    <message>
        <source>&amp;System proxy (recommended)</source>
        <translation>系統 Proxy（建議）(&amp;S)</translation>
    </message>
    <message>
        <source>System proxy (recommended)</source>
        <translation>系統 Proxy（建議）</translation>
    </message>
    <message>
        <source>What the desktop or the environment says.</source>
        <translation>依照桌面環境或環境變數的設定。</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>不使用 Proxy(&amp;N)</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>不使用 Proxy</translation>
    </message>
    <message>
        <source>Straight to Adobe.</source>
        <translation>直接連到 Adobe。</translation>
    </message>
    <message>
        <source>This &amp;proxy</source>
        <translation>使用這個 Proxy(&amp;P)</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>使用這個 Proxy</translation>
    </message>
    <message>
        <source>The one that you fill in below.</source>
        <translation>您在下方填入的 Proxy。</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>主機(&amp;H)</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Proxy 主機</translation>
    </message>
    <message>
        <source>Its name or address, without http://.</source>
        <translation>主機名稱或位址，不含 http://。</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>連接埠(&amp;O)</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Proxy 連接埠</translation>
    </message>
    <message>
        <source>Often 8080 or 3128.</source>
        <translation>通常是 8080 或 3128。</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Proxy 使用者名稱</translation>
    </message>
    <message>
        <source>Leave it empty if the proxy requires no sign-in.</source>
        <translation>如果 Proxy 不需要登入，請留空。</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密碼(&amp;W)</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxy 密碼</translation>
    </message>
    <message>
        <source>Saved only in the system keychain.</source>
        <translation>只儲存在系統金鑰圈。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Show proxy password</source>
        <translation>顯示 Proxy 密碼</translation>
    </message>
    <message>
        <source>Company CA &amp;file</source>
        <translation>公司 CA 檔案(&amp;F)</translation>
    </message>
    <message>
        <source>Company CA file</source>
        <translation>公司 CA 檔案</translation>
    </message>
    <message>
        <source>Certificate authorities of your company in PEM form. They are trusted in addition to the system’s.</source>
        <translation>公司憑證授權單位的 PEM 檔案。除了系統的憑證授權單位之外，也會信任這些。</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>瀏覽(&amp;B)…</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>瀏覽…</translation>
    </message>
    <message>
        <source>Chooses the file.</source>
        <translation>選擇檔案。</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>檢查(&amp;C)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Checks whether and how Adobe can be reached with the settings above.</source>
        <translation>以上述設定檢查能否連到 Adobe，以及經由哪個路徑。</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <translation>使用這些設定(&amp;U)</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>使用這些設定</translation>
    </message>
    <message>
        <source>Saves the settings and closes this window.</source>
        <translation>儲存設定並關閉這個視窗。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Changes nothing.</source>
        <translation>不做任何變更。</translation>
    </message>
    <message>
        <source>Checks whether and how Adobe can be reached</source>
        <translation>檢查能否連到 Adobe，以及經由哪個路徑</translation>
    </message>
    <message>
        <source>Your network team can tell you</source>
        <translation>可向您的網路團隊詢問</translation>
    </message>
    <message>
        <source>Fill in the proxy&apos;s host name or IP address, without http:// and port.</source>
        <translation>填入 Proxy 的主機名稱或 IP 位址，不含 http:// 與連接埠。</translation>
    </message>
    <message>
        <source>Fill in the proxy&apos;s port, a number from 1 to 65535.</source>
        <translation>填入 Proxy 的連接埠，1 到 65535 的數字。</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>憑證 (*.pem *.crt *.cer);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Trying to reach %1 …</source>
        <translation>正在嘗試連到 %1⋯⋯</translation>
    </message>
    <message>
        <source>Use&amp;r name</source>
        <translation>使用者名稱(&amp;R)</translation>
    </message>
    <message>
        <source>This seems to contain a password or a key. The password has a field of its own.</source>
        <translation>這裡似乎含有密碼或金鑰。密碼有專屬的欄位。</translation>
    </message>
</context>
<context>
    <name>flowconnect::PassingPanel</name>
    <message>
        <source>%1 %2 s</source>
        <translation>%1 %2 秒</translation>
    </message>
</context>
<context>
    <name>flowconnect::PracticeChoice</name>
    <message>
        <source>The practice Platform could not start: this computer gave it no local port. Choose “Practice on this computer” again, or use Adobe Experience Platform.</source>
        <translation>練習用的 Platform 無法啟動：這台電腦沒有給它本機連接埠。請再選一次「在這台電腦上練習」，或使用 Adobe Experience Platform。</translation>
    </message>
    <message>
        <source>Starting the practice Platform …</source>
        <translation>正在啟動練習用的 Platform⋯⋯</translation>
    </message>
</context>
<context>
    <name>flowconnect::ProfileBar</name>
    <message>
        <source>New profile</source>
        <translation>新設定檔</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>新設定檔…</translation>
    </message>
    <message>
        <source>Pro&amp;file</source>
        <translation>設定檔(&amp;F)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>設定檔</translation>
    </message>
    <message>
        <source>An organization and a sandbox of it, and how to sign in there.</source>
        <translation>一個組織與其中的沙箱，以及登入方式。</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Manage this profile</source>
        <translation>管理這個設定檔</translation>
    </message>
    <message>
        <source>Rename, duplicate or delete this profile.</source>
        <translation>重新命名、複製或刪除這個設定檔。</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重新命名(&amp;R)…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>複製(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>刪除(&amp;D)…</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>重新命名設定檔</translation>
    </message>
    <message>
        <source>Name of this profile, for example that of your company:</source>
        <translation>設定檔名稱，例如貴公司的名稱：</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation>刪除設定檔</translation>
    </message>
    <message>
        <source>Delete the profile “%1” and its secrets in the system keychain?</source>
        <translation>要刪除設定檔「%1」以及系統金鑰圈中的相關密碼嗎？</translation>
    </message>
    <message>
        <source>Nothing changes at Adobe: connections and credentials stay there.</source>
        <translation>Adobe 端不會有任何變更：連線與認證資訊都會保留。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>That seemed to contain a password or a key. Give another name:</source>
        <translation>剛才的名稱似乎含有密碼或金鑰。請換一個名稱：</translation>
    </message>
</context>
<context>
    <name>flowconnect::ProfileLine</name>
    <message>
        <source>Not signed in. %1 %2</source>
        <translation>尚未登入。%1%2</translation>
    </message>
    <message>
        <source>Not signed in. %1</source>
        <translation>尚未登入。%1</translation>
    </message>
    <message>
        <source>Not signed in: the system keychain does not have the secret of this profile any more.</source>
        <translation>尚未登入：系統金鑰圈中已經沒有這個設定檔的密碼。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 · signing in …</source>
        <translation>%1 · 正在登入⋯⋯</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>變更…</translation>
    </message>
    <message>
        <source>Change where the connection goes</source>
        <translation>變更目的地</translation>
    </message>
    <message>
        <source>%1 · this sandbox is not on the list that this sign-in may see</source>
        <translation>%1 · 這個沙箱不在此登入可查看的清單中</translation>
    </message>
    <message>
        <source>%1 · sandbox not checked: this sign-in may not see the list</source>
        <translation>%1 · 沙箱未經確認：此登入不能查看沙箱清單</translation>
    </message>
    <message>
        <source>%1 · sandbox not checked: none on the list is active</source>
        <translation>%1 · 沙箱未經確認：清單中沒有啟用中的沙箱</translation>
    </message>
    <message>
        <source>%1 · sandbox not checked</source>
        <translation>%1 · 沙箱未經確認</translation>
    </message>
</context>
<context>
    <name>flowconnect::Recovery</name>
    <message>
        <source>Was “%1” created?</source>
        <translation>「%1」是否已建立？</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>立即查詢(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Decide later</source>
        <translation>稍後再說(&amp;D)</translation>
    </message>
    <message>
        <source>Don&apos;t as&amp;k again</source>
        <translation>不再詢問(&amp;K)</translation>
    </message>
    <message>
        <source>Sign in first: fill in “Destination” and press Next, then look.</source>
        <translation>請先登入：填寫「目的地」並按「下一步」，然後查詢。</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>再查一次(&amp;L)</translation>
    </message>
    <message>
        <source>The program ended on %1 before the answer had come (sandbox %2). Once you have signed in, the connection is looked up by itself; that changes nothing. Don&apos;t create it again before that.</source>
        <translation>程式於 %1 結束時尚未收到回應（沙箱 %2）。登入後會自動查詢；查詢不會變更任何內容。在那之前請勿再次建立。</translation>
    </message>
</context>
<context>
    <name>flowconnect::RequestPreview</name>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
    <message>
        <source>Co&amp;py as cURL</source>
        <translation>複製為 cURL(&amp;P)</translation>
    </message>
</context>
<context>
    <name>flowconnect::ResultCard</name>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
</context>
<context>
    <name>flowconnect::ReviewPage</name>
    <message>
        <source>&amp;Name</source>
        <translation>名稱(&amp;M)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>What the connection is called in Platform.</source>
        <translation>連線在 Platform 中的名稱。</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>說明(&amp;D)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Optional. A line for your colleagues.</source>
        <translation>選填。給同事的一行說明。</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>資料庫</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>認證資訊</translation>
    </message>
    <message>
        <source>The re&amp;quest, as it will be sent</source>
        <translation>即將送出的要求(&amp;Q)</translation>
    </message>
    <message>
        <source>Co&amp;py as cURL</source>
        <translation>複製為 cURL(&amp;P)</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>複製為 cURL</translation>
    </message>
    <message>
        <source>A command for a shell. Token and password stand in it as $ACCESS_TOKEN and $PGPASSWORD.</source>
        <translation>可在 Shell 執行的指令。權杖與密碼以 $ACCESS_TOKEN 和 $PGPASSWORD 代替。</translation>
    </message>
    <message>
        <source>The request, as it will be sent</source>
        <translation>即將送出的要求</translation>
    </message>
    <message>
        <source>Practice on this computer · sandbox %1</source>
        <translation>在這台電腦上練習 · 沙箱 %1</translation>
    </message>
    <message>
        <source>%1 · sandbox %2</source>
        <translation>%1 · 沙箱 %2</translation>
    </message>
    <message>
        <source>%1 on %2, port %3</source>
        <translation>%2 上的 %1，連接埠 %3</translation>
    </message>
    <message>
        <source>Ready to create?</source>
        <translation>準備好建立了嗎？</translation>
    </message>
    <message>
        <source>So that colleagues recognize it in Platform</source>
        <translation>讓同事在 Platform 中認得出來</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>選填</translation>
    </message>
    <message>
        <source>Change where the connection goes</source>
        <translation>變更目的地</translation>
    </message>
    <message>
        <source>Change the database</source>
        <translation>變更資料庫</translation>
    </message>
    <message>
        <source>Change the credentials</source>
        <translation>變更認證資訊</translation>
    </message>
    <message>
        <source>A line for your colleagues, who read it in Platform</source>
        <translation>給同事的一行說明，同事會在 Platform 中看到</translation>
    </message>
</context>
<context>
    <name>flowconnect::SandboxChooser</name>
    <message>
        <source>production</source>
        <translation>正式環境</translation>
    </message>
    <message>
        <source>development</source>
        <translation>開發環境</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>其他名稱…</translation>
    </message>
    <message>
        <source>Choose a sandbox</source>
        <translation>選擇沙箱</translation>
    </message>
    <message>
        <source>This account may not see the list of sandboxes. Type the name of yours.</source>
        <translation>這個帳號不能查看沙箱清單。請輸入您的沙箱名稱。</translation>
    </message>
    <message>
        <source>You are signed in. Choose the sandbox, then press Next.</source>
        <translation>您已登入。請選擇沙箱，再按「下一步」。</translation>
    </message>
    <message>
        <source>You can&apos;t use the sandbox “%1”. Choose one from the list.</source>
        <translation>您無法使用沙箱「%1」。請從清單選擇。</translation>
    </message>
    <message>
        <source>Not checked. Type the name of the sandbox, and Next goes on anyway.</source>
        <translation>尚未確認。輸入沙箱名稱後，按「下一步」仍可繼續。</translation>
    </message>
    <message>
        <source>Not checked. Next goes on anyway.</source>
        <translation>尚未確認。按「下一步」仍可繼續。</translation>
    </message>
    <message>
        <source>Platform did not take this sandbox. Choose another one.</source>
        <translation>Platform 沒有接受這個沙箱，請選擇其他沙箱。</translation>
    </message>
    <message>
        <source>The practice Platform&apos;s own</source>
        <translation>練習用 Platform 的沙箱</translation>
    </message>
    <message>
        <source>Where your organization keeps this data</source>
        <translation>您的組織儲存這些資料的地方</translation>
    </message>
    <message>
        <source>This account may not see the list: type the name, for example prod</source>
        <translation>這個帳號不能查看清單：請輸入名稱，例如 prod</translation>
    </message>
    <message>
        <source>Leave it empty to choose after signing in, or type its name</source>
        <translation>留空即可在登入後選擇，或直接輸入名稱</translation>
    </message>
    <message>
        <source>No sandbox is active. Seen: %1. Wait until one is, or type its name.</source>
        <translation>沒有啟用中的沙箱。目前看到：%1。請等待沙箱啟用，或輸入沙箱名稱。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>No sandbox is active. Seen: %1</source>
        <translation>沒有啟用中的沙箱。目前看到：%1</translation>
    </message>
    <message>
        <source>Platform&apos;s list goes on beyond what was read: %1 sandboxes are shown. Where yours is not among them, choose “Another name…” and type it.</source>
        <translation>Platform 的清單比已讀取的還長：目前顯示 %1 個沙箱。如果其中沒有您的沙箱，請選擇「其他名稱…」再輸入名稱。</translation>
    </message>
</context>
<context>
    <name>flowconnect::SecretEraser</name>
    <message>
        <source>Delete saved secrets</source>
        <translation>刪除已儲存的密碼</translation>
    </message>
    <message>
        <source>Delete everything that this program has saved in the system keychain? Entries: %1.</source>
        <translation>要刪除這個程式儲存在系統金鑰圈中的所有內容嗎？項目數：%1。</translation>
    </message>
    <message>
        <source>Client secrets, access tokens and passwords must then be filled in again. Profiles stay.</source>
        <translation>之後必須重新填入用戶端密碼、存取權杖與密碼。設定檔會保留。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>flowconnect::SeveralModel</name>
    <message>
        <source>faulty: %1</source>
        <translation>有錯：%1</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就緒</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>資料庫</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
</context>
<context>
    <name>flowconnect::SeveralWindow</name>
    <message>
        <source>Create several</source>
        <translation>建立多個連線</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>選擇檔案(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>選擇檔案</translation>
    </message>
    <message>
        <source>Reads a CSV file with one connection a row. Nothing is sent.</source>
        <translation>讀取每列一個連線的 CSV 檔案。不會送出任何內容。</translation>
    </message>
    <message>
        <source>Save a &amp;template…</source>
        <translation>儲存範本(&amp;T)…</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>儲存範本</translation>
    </message>
    <message>
        <source>Saves a CSV file with the columns and two examples.</source>
        <translation>儲存含有欄位和兩個範例的 CSV 檔案。</translation>
    </message>
    <message>
        <source>Rows of the file and what is said of each</source>
        <translation>檔案的各列及其說明</translation>
    </message>
    <message>
        <source>&amp;Names that are taken</source>
        <translation>已被使用的名稱(&amp;N)</translation>
    </message>
    <message>
        <source>Names that are taken</source>
        <translation>已被使用的名稱</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>檢查(&amp;H)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Compares names and databases with Platform. Nothing is created.</source>
        <translation>和 Platform 比對名稱與資料庫。不會建立任何連線。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Sends no further row. What is under way is brought to an end.</source>
        <translation>不再送出其他列。進行中的會完成。</translation>
    </message>
    <message>
        <source>Save &amp;result…</source>
        <translation>儲存結果(&amp;R)…</translation>
    </message>
    <message>
        <source>Save result</source>
        <translation>儲存結果</translation>
    </message>
    <message>
        <source>Saves row, name, ID, ETag and what happened as CSV, without passwords.</source>
        <translation>將列、名稱、ID、ETag 和結果存成 CSV，不含密碼。</translation>
    </message>
    <message>
        <source>Copy &amp;IDs</source>
        <translation>複製 ID(&amp;I)</translation>
    </message>
    <message>
        <source>Copy IDs</source>
        <translation>複製 ID</translation>
    </message>
    <message>
        <source>Copies the IDs of all connections of this list, one a line.</source>
        <translation>複製這份清單中所有連線的 ID，一行一個。</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>關閉(&amp;L)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Closes this window.</source>
        <translation>關閉這個視窗。</translation>
    </message>
    <message>
        <source>Sandbox or sign-in have been changed since. Nothing more is sent from here; close this window and open it anew.</source>
        <translation>沙箱或登入已經變更。這裡不會再送出任何內容；請關閉這個視窗後重新開啟。</translation>
    </message>
    <message>
        <source>Rows: %1 · faulty, left out: %2</source>
        <translation>列數：%1 · 有錯而略過：%2</translation>
    </message>
    <message>
        <source>Columns that are not known and ignored: %1</source>
        <translation>不認得而略過的欄位：%1</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>儲存中⋯⋯</translation>
    </message>
    <message>
        <source>The file does not have these passwords. What you enter stays in memory until this window is closed.</source>
        <translation>檔案裡沒有這些密碼。您輸入的內容只留在記憶體，直到關閉這個視窗。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Create %n connection(s)</source>
        <translation>
            <numerusform>建立 %n 個連線(&amp;C)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>建立(&amp;C)</translation>
    </message>
    <message>
        <source>Skip these rows</source>
        <translation>略過這些列</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>仍要建立</translation>
    </message>
    <message>
        <source>One connection for each row of a CSV file, one after the other. %1</source>
        <translation>CSV 檔案的每一列建立一個連線，依序進行。%1</translation>
    </message>
    <message>
        <source>This sandbox is in production, or may be: %1</source>
        <translation>這個沙箱是（或可能是）正式環境：%1</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>CSV 檔案 (*.csv *.tsv *.txt);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 檔案 (*.csv)</translation>
    </message>
    <message>
        <source>Passwords that are still missing: %1. Enter them above, then create.</source>
        <translation>還缺少的密碼：%1。請在上方輸入，再建立。</translation>
    </message>
    <message>
        <source>Connections are being created</source>
        <translation>正在建立連線</translation>
    </message>
    <message>
        <source>If you stop, no further row is sent, and the window closes once the one under way has come to an end. What was created is in the history; the same file goes on where it was.</source>
        <translation>如果停止，就不再送出其他列，進行中的這一列完成後視窗會關閉。已建立的都在歷程記錄中；用同一個檔案可以從停下的地方繼續。</translation>
    </message>
    <message>
        <source>&amp;Go on creating</source>
        <translation>繼續建立(&amp;G)</translation>
    </message>
    <message>
        <source>Stop, then clos&amp;e</source>
        <translation>停止後關閉(&amp;E)</translation>
    </message>
    <message>
        <source>Test from this co&amp;mputer</source>
        <translation>從這台電腦測試(&amp;M)</translation>
    </message>
    <message>
        <source>Test from this computer</source>
        <translation>從這台電腦測試</translation>
    </message>
    <message>
        <source>Signs in to the database of each row, one after the other. Nothing is created.</source>
        <translation>逐列登入資料庫。不會建立任何連線。</translation>
    </message>
    <message>
        <source>Filled in from the system keychain: %1</source>
        <translation>從系統金鑰圈填入：%1</translation>
    </message>
    <message>
        <source>The system keychain has different passwords of %1 for these databases. Enter the right one.</source>
        <translation>系統金鑰圈中，%1 在這些資料庫的密碼不一致。請輸入正確的密碼。</translation>
    </message>
</context>
<context>
    <name>flowconnect::SignInGate</name>
    <message>
        <source>Signing in to Adobe …</source>
        <translation>正在登入 Adobe⋯⋯</translation>
    </message>
    <message>
        <source>Cancel stops it.</source>
        <translation>按「取消」可以停止。</translation>
    </message>
</context>
<context>
    <name>flowconnect::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3, done</source>
        <translation>第 %1 步，共 %2 步，%3，已完成</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3, you are here</source>
        <translation>第 %1 步，共 %2 步，%3，您在這裡</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>第 %1 步，共 %2 步，%3</translation>
    </message>
    <message>
        <source>Go back to this step</source>
        <translation>回到這一步</translation>
    </message>
</context>
<context>
    <name>flowconnect::StopDialog</name>
    <message>
        <source>&amp;Go on</source>
        <translation>繼續(&amp;G)</translation>
    </message>
    <message>
        <source>Close while the connection is being looked up?</source>
        <translation>仍在查詢連線，確定要關閉嗎？</translation>
    </message>
    <message>
        <source>Whether it exists is not known yet. It is noted: the next start looks it up.</source>
        <translation>尚不知道連線是否存在。這已經記錄下來，下次啟動時會再查詢。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>Stop creating the connection?</source>
        <translation>要停止建立連線嗎？</translation>
    </message>
    <message>
        <source>The request has been sent. The program stops waiting for the answer and looks up whether the connection was created.</source>
        <translation>要求已經送出。程式會停止等候回應，改為查詢連線是否已建立。</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>尚未傳送任何內容。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
</context>
<context>
    <name>flowconnect::TablePane</name>
    <message>
        <source>What Platform calls this table, for a dataflow or a call.</source>
        <translation>Platform 對這個資料表的稱呼，用於資料流或 API 呼叫。</translation>
    </message>
    <message>
        <source>The names of all columns, separated by commas.</source>
        <translation>所有欄位的名稱，以逗號分隔。</translation>
    </message>
    <message>
        <source>Names and types of all columns, for a spreadsheet.</source>
        <translation>所有欄位的名稱與類型，供試算表使用。</translation>
    </message>
    <message>
        <source>R&amp;ows</source>
        <translation>資料列(&amp;O)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>資料列</translation>
    </message>
    <message>
        <source>Asks Platform for up to 100 rows.</source>
        <translation>向 Platform 要求最多 100 列資料。</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>取消(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel reading this table</source>
        <translation>取消讀取這個資料表</translation>
    </message>
    <message>
        <source>Stops waiting for this table.</source>
        <translation>停止等候這個資料表。</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>欄位(&amp;U)</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>資料表的欄位</translation>
    </message>
    <message>
        <source>Content of ro&amp;ws</source>
        <translation>資料列內容(&amp;W)</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>資料表的資料列</translation>
    </message>
    <message>
        <source>Platform reads rows …</source>
        <translation>Platform 正在讀取資料列⋯⋯</translation>
    </message>
    <message>
        <source>Platform reads the columns …</source>
        <translation>Platform 正在讀取欄位⋯⋯</translation>
    </message>
    <message>
        <source>It may take up to 90 seconds. Cancel stops waiting; nothing is changed.</source>
        <translation>最多需要 90 秒。按「取消」會停止等候，不會變更任何內容。</translation>
    </message>
    <message>
        <source>No table chosen</source>
        <translation>尚未選擇資料表</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>複製路徑(&amp;P)</translation>
    </message>
    <message>
        <source>Copy column &amp;list</source>
        <translation>複製欄位清單(&amp;L)</translation>
    </message>
    <message>
        <source>Copy all as CS&amp;V</source>
        <translation>全部複製為 CSV(&amp;V)</translation>
    </message>
    <message>
        <source>Columns and rows</source>
        <translation>欄位與資料列</translation>
    </message>
</context>
<context>
    <name>flowconnect::TableTreeModel</name>
    <message>
        <source>(no schema)</source>
        <translation>（無結構描述）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 … %2 (%3)</source>
        <extracomment>A part of a long list: from its first to its last name, and how many</extracomment>
        <translation>%1 … %2（%3）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
</context>
<context>
    <name>flowconnect::TestCard</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>再測試一次(&amp;T)</translation>
    </message>
    <message>
        <source>F&amp;ix…</source>
        <translation>修正(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Delete this connection…</source>
        <translation>刪除這個連線(&amp;D)…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
    <message>
        <source>Copy text for the allow &amp;list</source>
        <translation>複製允許清單說明(&amp;L)</translation>
    </message>
    <message>
        <source>This connection was deleted</source>
        <translation>這個連線已刪除</translation>
    </message>
    <message>
        <source>Its ID and ETag above lead nowhere any more.</source>
        <translation>上方的 ID 與 ETag 已失效。</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>尚未測試</translation>
    </message>
    <message>
        <source>Platform is testing the connection …</source>
        <translation>Platform 正在測試連線⋯⋯</translation>
    </message>
    <message>
        <source>It signs in to the database itself. The connection is there, whatever the test says.</source>
        <translation>Platform 會自行登入資料庫。無論測試結果如何，連線都已存在。</translation>
    </message>
</context>
<context>
    <name>flowconnect::WhereToPage</name>
    <message>
        <source>&amp;Practice on this computer</source>
        <translation>在這台電腦上練習(&amp;P)</translation>
    </message>
    <message>
        <source>Practice on this computer</source>
        <translation>在這台電腦上練習</translation>
    </message>
    <message>
        <source>An imitation of Platform runs inside this program. No account is needed.</source>
        <translation>程式內建模擬的 Platform，不需要帳號。</translation>
    </message>
    <message>
        <source>Adobe &amp;Experience Platform</source>
        <translation>Adobe Experience Platform(&amp;E)</translation>
    </message>
    <message>
        <source>Adobe Experience Platform</source>
        <translation>Adobe Experience Platform</translation>
    </message>
    <message>
        <source>Creates a real connection in the sandbox of your organization.</source>
        <translation>在您組織的沙箱中建立真正的連線。</translation>
    </message>
    <message>
        <source>Where should the connection go?</source>
        <translation>連線要建立在哪裡？</translation>
    </message>
    <message>
        <source>Try it safely first, or connect to your organization.</source>
        <translation>先安心練習，或直接連到您的組織。</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>匯入(&amp;I)…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Reads a workspace.json from Developer Console or a Postman environment. You can also drop the file here.</source>
        <translation>讀取 Developer Console 的 workspace.json 或 Postman 環境檔。也可以把檔案拖放到這裡。</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（複本）</translation>
    </message>
    <message>
        <source>Network settings…</source>
        <translation>網路設定…</translation>
    </message>
    <message>
        <source>Proxy and certificates, and a check whether Adobe can be reached.</source>
        <translation>Proxy 與憑證，並檢查能否連到 Adobe。</translation>
    </message>
    <message>
        <source>Delete saved secrets…</source>
        <translation>刪除已儲存的密碼…</translation>
    </message>
    <message>
        <source>Deletes everything that this program has saved in the system keychain.</source>
        <translation>刪除這個程式儲存在系統金鑰圈中的所有內容。</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>歷程記錄…</translation>
    </message>
    <message>
        <source>All connections that were created from this computer.</source>
        <translation>從這台電腦建立的所有連線。</translation>
    </message>
    <message>
        <source>Create several…</source>
        <translation>建立多個連線…</translation>
    </message>
    <message>
        <source>Creates many connections from one CSV file.</source>
        <translation>從一個 CSV 檔案建立多個連線。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer; no account needed. The program has an imitation of Platform built in: it checks what you enter, visits your database if you like, and answers with an ID.</source>
        <translation>資料不會離開這台電腦，也不需要帳號。程式內建模擬的 Platform：會檢查您輸入的內容，需要時連到您的資料庫，並回覆連線 ID。</translation>
    </message>
    <message>
        <source>Show the sample account</source>
        <translation>顯示範例帳號</translation>
    </message>
    <message>
        <source>Shows the made-up values that practice signs in with.</source>
        <translation>顯示練習模式登入時使用的虛構資料。</translation>
    </message>
    <message>
        <source>Have a workspace.json? Drop it here, or choose it.</source>
        <translation>有 workspace.json 嗎？請拖放到這裡，或選擇檔案。</translation>
    </message>
</context>
<context>
    <name>flowconnect::WizardButtons</name>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; 上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>下一步(&amp;N) &gt;</translation>
    </message>
    <message>
        <source>&amp;Create connection</source>
        <translation>建立連線(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create connection</source>
        <translation>建立連線</translation>
    </message>
    <message>
        <source>Switches the language of the whole program</source>
        <translation>切換整個程式的語言</translation>
    </message>
    <message>
        <source>Opens another window, for one more connection</source>
        <translation>另開視窗，建立另一個連線</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新視窗</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>連線…</translation>
    </message>
    <message>
        <source>Lists all connections in this sandbox: test, change and delete them</source>
        <translation>列出這個沙箱中的所有連線：測試、變更與刪除</translation>
    </message>
    <message>
        <source>&amp;Create in production</source>
        <translation>在正式環境建立(&amp;C)</translation>
    </message>
    <message>
        <source>Create in production</source>
        <translation>在正式環境建立</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>What this step is, and where to find each value (F1)</source>
        <translation>這個步驟的說明，以及各個值在哪裡找得到（F1）</translation>
    </message>
</context>
</TS>
